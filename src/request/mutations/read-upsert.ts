import { CommuniqueError } from '../../kernel/errors.js';
import { positiveZero } from '../../kernel/positive-zero.js';
import type {
  ConnectEdit,
  DisconnectEdit,
  Edit,
  EditedSource,
  EditedValues,
  EditPath,
  NodeEdit,
} from '../../model/edit.js';
import type { GraphModel, NodeType, StoredRelationshipField } from '../../model/graph-model.js';
import type { RecordValue } from '../../model/record.js';
import type { ArgumentValues } from '../views/view-arguments.js';

/** The most nodes of one mutation. */
export const MOST_NODES = 1000;

/** The most edges that are connected or disconnected by one mutation. */
const MOST_EDGES = 20_000;

/** A value of an input object, coerced by graphql-js; absent fields have no key. */
type InputObject = Readonly<Record<string, unknown>>;

interface UpsertContext {
  readonly model: GraphModel;
  /** The documents of facts that name none themselves. */
  readonly sources: readonly EditedSource[];
}

/**
 * Reads the edits of `upsert…`: of each node, and of its edges.
 *
 * @throws CommuniqueError `BAD_USER_INPUT` if it is too much, or a null stands where it has no meaning.
 */
export function readUpsert(
  model: GraphModel,
  type: NodeType,
  given: ArgumentValues,
): readonly Edit[] {
  const items = objectsOf(given['input']);
  const context = { model, sources: readSources(given['sources'], ['sources']) };
  const edits = items.flatMap((item, index) => readNode(context, type, item, ['input', index]));
  const edges = edits.length - items.length;
  if (items.length === 0 || items.length > MOST_NODES || edges > MOST_EDGES) {
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `input: expected 1 to ${MOST_NODES} nodes with at most ${MOST_EDGES} edges, but got ${items.length} with ${edges}; divide them into several calls`,
    );
  }
  return edits;
}

function readNode(
  context: UpsertContext,
  type: NodeType,
  item: InputObject,
  path: EditPath,
): readonly Edit[] {
  const id = item['id'];
  const ifVersion = item['ifVersion'];
  const node: NodeEdit = {
    kind: 'node',
    path,
    type,
    id: typeof id === 'string' ? id : undefined,
    properties: readValues(item, type.properties.keys()),
    ifVersion: typeof ifVersion === 'number' ? ifVersion : undefined,
    sources: context.sources,
  };
  const edges = [...type.relationships.values()].flatMap((field): readonly Edit[] =>
    field.kind !== 'stored' || item[field.name] === undefined
      ? []
      : readField(context, node, field, item[field.name]),
  );
  return [node, ...edges];
}

function readField(
  context: UpsertContext,
  node: NodeEdit,
  field: StoredRelationshipField,
  value: unknown,
): readonly Edit[] {
  const path = [...node.path, field.name];
  if (!isObject(value)) {
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `${path.join('.')}: expected \`connect\` or \`disconnect\`, but got null; leave the field out to keep its edges as they are`,
    );
  }
  const { relationship, direction } = field;
  const { connect, disconnect } = value;
  const connects = objectsOf(connect).map((each, index): ConnectEdit => {
    const place = field.many ? [...path, 'connect', index] : [...path, 'connect'];
    return {
      kind: 'connect',
      near: node,
      relationship,
      direction,
      path: place,
      far: String(each['id']),
      farPath: [...place, 'id'],
      properties: readEdgeValues(context.model, field, each['edge']),
      sources:
        each['sources'] === undefined
          ? context.sources
          : readSources(each['sources'], [...place, 'sources']),
    };
  });
  return [...readDisconnects(context.model, { field, near: node, path }, disconnect), ...connects];
}

interface DisconnectedField {
  readonly field: StoredRelationshipField;
  readonly near: NodeEdit;
  readonly path: EditPath;
}

function readDisconnects(
  model: GraphModel,
  { field, near, path }: DisconnectedField,
  value: unknown,
): readonly DisconnectEdit[] {
  const { relationship, direction } = field;
  const base = { kind: 'disconnect', near, relationship, direction } as const;
  if (!field.many) {
    const edit = { ...base, path: [...path, 'disconnect'], far: undefined, key: {} };
    return value === true ? [edit] : [];
  }
  return objectsOf(value).map((each, index) => ({
    ...base,
    path: [...path, 'disconnect', index],
    far: String(each['id']),
    key: readEdgeValues(model, field, each['edge']),
  }));
}

function readEdgeValues(
  { edgeTypes }: GraphModel,
  { relationship }: StoredRelationshipField,
  value: unknown,
): EditedValues {
  const declared = edgeTypes.get(relationship.edgeType ?? '');
  return declared === undefined || !isObject(value)
    ? {}
    : readValues(value, declared.properties.keys());
}

/** The values of properties that are given; null where one is to be removed. */
function readValues(given: InputObject, names: Iterable<string>): EditedValues {
  const values: Record<string, RecordValue | null> = {};
  for (const name of names) {
    const value = given[name];
    if (name === 'id' || value === undefined) continue;
    values[name] = toRecordValue(value);
  }
  return values;
}

/** graphql-js has coerced it to the type of the property. */
function toRecordValue(value: unknown): RecordValue | null {
  if (typeof value === 'number') return positiveZero(value);
  if (!Array.isArray(value)) return value as RecordValue | null;
  return value.map((each: unknown) =>
    typeof each === 'number' ? positiveZero(each) : (each as string | boolean),
  );
}

/** Reads documents that state facts. */
export function readSources(value: unknown, path: EditPath): readonly EditedSource[] {
  return objectsOf(value).map(({ source, paragraph }, index) => ({
    source: String(source),
    paragraph: typeof paragraph === 'number' ? paragraph : null,
    path: [...path, index],
  }));
}

function objectsOf(value: unknown): readonly InputObject[] {
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value) ? [value] : [];
}

function isObject(value: unknown): value is InputObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLOutputType,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { DerivedRelationshipField, GraphModel } from '../model/graph-model.js';
import type { FeedContext } from './feed-context.js';
import { FilterPaths } from './filter-paths.js';
import { argument, FOUND_KEY, ID_FIELD, select } from './trace-keys.js';

/** A document that asks for more, from which it can be told what its answer is about. */
export interface TracedDocument {
  readonly document: DocumentNode;
  /** The derived relationships that it walks, by the keys under which their edges stand. */
  readonly derived: ReadonlyMap<string, DerivedRelationshipField>;
}

/**
 * Makes a document ask also for the id of every node; for the edges of each derived relationship that
 * it walks; for what leads from the nodes of a list to those that its filter names; and for the nodes
 * of a list of which it asks only groups.
 */
export function traceDocument(
  document: DocumentNode,
  { schema, model }: Pick<FeedContext, 'schema' | 'model'>,
): TracedDocument {
  const types = new TypeInfo(schema);
  const paths = new FilterPaths(model);
  const derivedOf = (parent: string, selection: SelectionNode): readonly SelectionNode[] => {
    if (selection.kind !== Kind.FIELD) return [];
    const field = model.nodeTypes.get(parent)?.relationships.get(selection.name.value);
    return field?.kind === 'derived' ? [paths.walkDerived(field, selection.arguments)] : [];
  };
  // When an element is left, what is inside is not looked at again.
  const traced = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (set) => {
          const parent = types.getParentType()?.name;
          if (parent === undefined || !isNode(model, parent)) return undefined;
          const more = set.selections.flatMap((selection) => derivedOf(parent, selection));
          return withSelections(set, [ID_FIELD, ...more]);
        },
      },
      Field: {
        leave: (field) => {
          const found = foundNodes(field, types.getType(), paths);
          if (found === undefined || field.selectionSet === undefined) return undefined;
          return {
            ...field,
            arguments: pageOf(field),
            selectionSet: withSelections(field.selectionSet, [found]),
          };
        },
      },
    }),
  );
  return { document: traced, derived: paths.derived };
}

function isNode(model: GraphModel, name: string): boolean {
  return (
    model.nodeTypes.has(name) ||
    model.interfaces.has(name) ||
    name === 'Node' ||
    name === 'GraphNode'
  );
}

/** The nodes of a list, where they are wanted beyond what the document asks of them. */
function foundNodes(
  { arguments: given, selectionSet }: FieldNode,
  type: GraphQLOutputType | null | undefined,
  paths: FilterPaths,
): SelectionNode | undefined {
  const list = getNamedType(type);
  if (!isObjectType(list) || !list.name.endsWith('Connection')) return undefined;
  const target = getNamedType(list.getFields()['nodes']?.type);
  if (target === undefined) return undefined;
  const where = given?.find(({ name }) => name.value === 'where')?.value;
  const led = where?.kind === Kind.OBJECT ? paths.pathsOf(target.name, where) : [];
  const isGrouped = selectionSet?.selections.some(
    (each) => each.kind === Kind.FIELD && each.name.value === 'groupBy',
  );
  if (led.length === 0 && isGrouped !== true) return undefined;
  return select('nodes', { alias: FOUND_KEY, selections: [ID_FIELD, ...led] });
}

/** Of a list that is only counted and grouped, more nodes are drawn than a page has by itself. */
function pageOf({ arguments: given = [], selectionSet }: FieldNode): readonly ArgumentNode[] {
  const names = selectionSet?.selections.map((each) => each.kind === Kind.FIELD && each.name.value);
  const isRead = names?.some((name) => name === 'nodes' || name === 'edges');
  const isPaged = given.some(({ name }) => name.value === 'first' || name.value === 'last');
  if (isRead === true || isPaged) return given;
  return [...given, argument('first', { kind: Kind.INT, value: MOST_GROUPED })];
}

const MOST_GROUPED = '200';

function withSelections(set: SelectionSetNode, more: readonly SelectionNode[]): SelectionSetNode {
  return { ...set, selections: [...set.selections, ...more] };
}

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

/** A document with additional selections that identify the nodes and derived edges of its answer. */
export interface TracedDocument {
  readonly document: DocumentNode;
  /** The derived relationships that it traverses, by response key. */
  readonly derived: ReadonlyMap<string, DerivedRelationshipField>;
}

/**
 * Adds selections to a document: the id of every node; the edges of each derived relationship that it
 * traverses; the paths from the nodes of a list to those that its filter names; and the nodes of a list
 * that is grouped.
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
    return field?.kind === 'derived' ? [paths.selectDerived(field, selection.arguments)] : [];
  };
  // On `leave`, what is added is not visited itself.
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

/** Selects the nodes of a list whose filter has paths, or that is grouped. */
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
  const selected = where?.kind === Kind.OBJECT ? paths.pathsOf(target.name, where) : [];
  const isGrouped = selectionSet?.selections.some(
    (each) => each.kind === Kind.FIELD && each.name.value === 'groupBy',
  );
  if (selected.length === 0 && isGrouped !== true) return undefined;
  return select('nodes', { alias: FOUND_KEY, selections: [ID_FIELD, ...selected] });
}

/** Gives a list that is only counted or grouped a larger page than the default. */
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

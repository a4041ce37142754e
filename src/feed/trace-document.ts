import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isListType,
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
import { countedPage, fieldsIn, isNode, selectHeld, selectsHeld } from './held-nodes.js';
import { inlineFragments } from './inline-fragments.js';
import { argument, FOUND_KEY, ID_FIELD, select } from './trace-keys.js';

/** A document with additional selections that identify the nodes and derived edges of its answer. */
export interface TracedDocument {
  readonly document: DocumentNode;
  /** The derived relationships that it traverses, by response key. */
  readonly derived: ReadonlyMap<string, DerivedRelationshipField>;
}

/**
 * Adds selections to a document: the id of every node; the edges of each derived relationship that it
 * traverses; the paths from the nodes of a list to those that its filter names; and the nodes of what is
 * selected without its nodes: a list that is only counted or grouped, hits, pairs, paths or a view.
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
  /** How many of the fields around the one that is visited are lists. */
  let lists = 0;
  // On `leave`, what is added is not visited itself.
  const traced = visit(
    inlineFragments(document),
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (set) => {
          const parent = types.getParentType();
          if (parent === schema.getQueryType())
            return withSelections(set, timelinesOf(set, { model, paths }));
          if (!parent || !isNode(model, parent.name)) return undefined;
          const more = set.selections.flatMap((selection) => derivedOf(parent.name, selection));
          return withSelections(set, [ID_FIELD, ...more]);
        },
      },
      Field: {
        enter: () => {
          if (isList(types.getType())) lists += 1;
        },
        leave: (field) => {
          const type = getNamedType(types.getType());
          if (isList(types.getType())) lists -= 1;
          return isObjectType(type) && !isNode(model, type.name)
            ? withHeld(field, type, { model, paths, isInList: lists > 0 })
            : undefined;
        },
      },
    }),
  );
  return { document: traced, derived: paths.derived };
}

function isList(type: GraphQLOutputType | null | undefined): boolean {
  return isListType(getNullableType(type));
}

interface Tracing {
  readonly model: GraphModel;
  readonly paths: FilterPaths;
}

/**
 * Adds the nodes that a field of this type holds, if none of its selections leads to them or its filter has
 * paths. A list for each row of another is only followed along its filter: all their nodes would be too many.
 */
function withHeld(
  field: FieldNode,
  type: GraphQLObjectType,
  { model, paths, isInList }: Tracing & { readonly isInList: boolean },
): FieldNode | undefined {
  const { selectionSet } = field;
  if (selectionSet === undefined) return undefined;
  const page = countedPage(type);
  const selected = pathsOf(field, type, paths);
  const isCounted = !selectsHeld(model, type, selectionSet);
  const isLeftOut = !isCounted || (isInList && page !== undefined);
  if (isLeftOut && selected.length === 0) return undefined;
  return {
    ...field,
    ...(page !== undefined && !isLeftOut && { arguments: pageOf(field, page) }),
    selectionSet: withSelections(selectionSet, selectHeld(model, type, selected)),
  };
}

/** The paths along the filter of a list. */
function pathsOf(
  { arguments: given }: FieldNode,
  type: GraphQLObjectType,
  paths: FilterPaths,
): readonly SelectionNode[] {
  const target = getNamedType(type.getFields()['nodes']?.type);
  const where = given?.find(({ name }) => name.value === 'where')?.value;
  return target !== undefined && where?.kind === Kind.OBJECT
    ? paths.pathsOf(target.name, where)
    : [];
}

/** Gives a list of which no rows are selected a page of them, unless it has one; `first: 0` is none. */
function pageOf({ arguments: given = [] }: FieldNode, size: number): readonly ArgumentNode[] {
  const others = given.filter(
    ({ name, value }) => !(isPage(name.value) && value.kind === Kind.INT && value.value === '0'),
  );
  return others.some(({ name }) => isPage(name.value)) ? others : [...others, firstOf(size)];
}

function isPage(name: string): boolean {
  return name === 'first' || name === 'last';
}

function firstOf(size: number): ArgumentNode {
  return argument('first', { kind: Kind.INT, value: String(size) });
}

/** Selects what each timeline without series counts, as a list beside it. */
function timelinesOf(set: SelectionSetNode, { model, paths }: Tracing): readonly SelectionNode[] {
  const type = model.timeline && model.nodeTypes.get(model.timeline.type);
  if (type === undefined) return [];
  return fieldsIn(set).flatMap(({ name, alias, arguments: given = [], selectionSet }) => {
    const hasSeries =
      selectionSet && fieldsIn(selectionSet).some((each) => each.name.value === 'series');
    if (name.value !== 'timeline' || hasSeries === true) return [];
    const where = given.filter((each) => each.name.value === 'where');
    const onward = where.flatMap(({ value }) =>
      value.kind === Kind.OBJECT ? paths.pathsOf(type.name, value) : [],
    );
    const nodes = select('nodes', { selections: [ID_FIELD, ...onward] });
    return select(type.plural, {
      alias: `${FOUND_KEY}_${(alias ?? name).value}`,
      args: [...where, firstOf(200)],
      selections: [nodes],
    });
  });
}

function withSelections(set: SelectionSetNode, more: readonly SelectionNode[]): SelectionSetNode {
  return { ...set, selections: [...set.selections, ...more] };
}

import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { GraphModel } from '../model/graph-model.js';
import { FOUND_KEY, ID_FIELD, select } from './trace-keys.js';

/** Whether values of a type of the API are nodes, which have an id. */
export function isNode(model: GraphModel, name: string): boolean {
  return (
    model.nodeTypes.has(name) ||
    model.interfaces.has(name) ||
    name === 'Node' ||
    name === 'GraphNode'
  );
}

/** By which fields the types of the API that are no nodes hold nodes, and how many their lists can have at once. */
const HOLDERS: readonly Holder[] = [
  { types: /Connection$/u, fields: ['nodes'], page: 200 },
  { types: /Pairs$/u, fields: ['pairs'], page: 200 },
  { types: /^SearchResult$/u, fields: ['hits'], page: 100 },
  { types: /^PathResult$/u, fields: ['paths'] },
  { types: /^(?:GraphView|Path)$/u, fields: ['nodes'] },
  { types: /Edge$|^(?:SearchHit|TimelineSeries)$/u, fields: ['node'] },
  { types: /Pair$/u, fields: ['from', 'to'] },
];

interface Holder {
  readonly types: RegExp;
  readonly fields: readonly string[];
  /** The page of a list of which no rows are selected. */
  readonly page?: number;
}

/** The page of a list whose rows are not selected: the first of what is counted. */
export function countedPage(type: GraphQLObjectType): number | undefined {
  return HOLDERS.find(({ types }) => types.test(type.name))?.page;
}

/** Whether any of the selections, in fragments too, leads to the nodes that a type holds. */
export function selectsHeld(
  model: GraphModel,
  type: GraphQLObjectType,
  set: SelectionSetNode,
): boolean {
  return fieldsIn(set).some(({ name }) => {
    const found = type.getFields()[name.value];
    return found !== undefined && selectIds(model, found.type).length > 0;
  });
}

/** Selects the ids of the nodes that a type holds, each under a key of its own; and more of these nodes. */
export function selectHeld(
  model: GraphModel,
  type: GraphQLObjectType,
  more: readonly SelectionNode[] = [],
): readonly SelectionNode[] {
  return heldFields(model, type).map(({ name, ids }, at) =>
    select(name, {
      alias: at === 0 ? FOUND_KEY : `${FOUND_KEY}${at + 1}`,
      selections: [...ids, ...more],
    }),
  );
}

/** The selections on a value of a type that identify the nodes in it. */
function selectIds(model: GraphModel, output: GraphQLOutputType): readonly SelectionNode[] {
  const type = getNamedType(output);
  if (isNode(model, type.name)) return [ID_FIELD];
  if (!isObjectType(type)) return [];
  return heldFields(model, type).map(({ name, ids }) => select(name, { selections: ids }));
}

function heldFields(model: GraphModel, type: GraphQLObjectType) {
  const names = HOLDERS.find(({ types }) => types.test(type.name))?.fields ?? [];
  return names.flatMap((name) => {
    const field = type.getFields()[name];
    const ids = field === undefined ? [] : selectIds(model, field.type);
    return ids.length === 0 ? [] : [{ name, ids }];
  });
}

/** The fields of a selection set and of the inline fragments in it. */
export function fieldsIn(set: SelectionSetNode): readonly FieldNode[] {
  return set.selections.flatMap((each): readonly FieldNode[] => {
    if (each.kind === Kind.FIELD) return [each];
    return each.kind === Kind.INLINE_FRAGMENT ? fieldsIn(each.selectionSet) : [];
  });
}

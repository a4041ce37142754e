import {
  type ArgumentNode,
  type FieldNode,
  Kind,
  type SelectionNode,
  type ValueNode,
} from 'graphql';

/** An argument of a field. */
export function argument(name: string, value: ValueNode): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value };
}

/** A field of a selection. */
export function select(
  name: string,
  more: {
    readonly alias?: string;
    readonly given?: readonly ArgumentNode[];
    readonly selections?: readonly SelectionNode[];
  } = {},
): FieldNode {
  const { alias, given, selections } = more;
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(alias !== undefined && { alias: { kind: Kind.NAME, value: alias } }),
    ...(given !== undefined && { arguments: given }),
    ...(selections !== undefined && {
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    }),
  };
}

/** The key under which every node of an answer gives its id; no sensible request uses it. */
export const ID_KEY = 'communiqueId';
/** Under which the nodes of a list stand that are asked for beside its own. */
export const FOUND_KEY = 'communiqueFound';

export const ID_FIELD = select('id', { alias: ID_KEY });

import {
  type ArgumentNode,
  type FieldNode,
  Kind,
  type SelectionNode,
  type ValueNode,
} from 'graphql';

/** Makes an argument of a field. */
export function argument(name: string, value: ValueNode): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value };
}

/** Makes a selection of a field. */
export function select(
  name: string,
  more: {
    readonly alias?: string;
    readonly args?: readonly ArgumentNode[];
    readonly selections?: readonly SelectionNode[];
  } = {},
): FieldNode {
  const { alias, args, selections } = more;
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(alias !== undefined && { alias: { kind: Kind.NAME, value: alias } }),
    ...(args !== undefined && { arguments: args }),
    ...(selections !== undefined && {
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    }),
  };
}

/** The response key of the id of every node; unlikely to be used by a request. */
export const ID_KEY = 'communiqueId';
/** The response key of the nodes of a list that are selected in addition. */
export const FOUND_KEY = 'communiqueFound';

export const ID_FIELD = select('id', { alias: ID_KEY });

import { type ASTNode, Kind, type NamedTypeNode, type TypeNode } from 'graphql';

/** The type of a field: `Place`, `Place!` or `[Place!]!`. */
export interface Shape {
  readonly name: string;
  readonly at: NamedTypeNode;
  readonly list: boolean;
  /** Whether it is `Place!`; a list is never absent, only empty. */
  readonly required: boolean;
}

/** Reads the type of a field; `undefined` for every other form, such as `[Place]`. */
export function readShape(type: TypeNode): Shape | undefined {
  if (type.kind === Kind.NAMED_TYPE) {
    return { name: type.name.value, at: type, list: false, required: false };
  }
  if (type.kind === Kind.LIST_TYPE) return undefined;
  const inner = type.type;
  if (inner.kind === Kind.NAMED_TYPE) {
    return { name: inner.name.value, at: inner, list: false, required: true };
  }
  const element = inner.type;
  if (element.kind !== Kind.NON_NULL_TYPE || element.type.kind !== Kind.NAMED_TYPE)
    return undefined;
  return { name: element.type.name.value, at: element.type, list: true, required: false };
}

/** The name inside all list brackets. */
export function innermostName(type: TypeNode): string {
  let inner = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return inner.name.value;
}

const MAX_SHOWN = 60;

/** The source text of a node of the SDL, truncated if it is long. */
export function showSdl(node: ASTNode): string {
  const { loc } = node;
  if (loc === undefined) return node.kind;
  const length = loc.end - loc.start;
  const text = loc.source.body.slice(loc.start, loc.start + Math.min(length, MAX_SHOWN));
  return length > MAX_SHOWN ? `${text}…` : text;
}

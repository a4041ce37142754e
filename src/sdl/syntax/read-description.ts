import type { StringValueNode } from 'graphql';

/** The description of a node of the SDL; empty if it has none. */
export function readDescription(node: {
  readonly description?: StringValueNode | undefined;
}): string {
  return node.description?.value ?? '';
}

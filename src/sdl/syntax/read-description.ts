import type { StringValueNode } from 'graphql';

/** The description of a part of the SDL; empty where it has none. */
export function readDescription(node: {
  readonly description?: StringValueNode | undefined;
}): string {
  return node.description?.value ?? '';
}

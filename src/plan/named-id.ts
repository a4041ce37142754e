/** A node that a question is built on, so that it means nothing where there is no such node. */
export interface NamedId {
  readonly id: string;
  /** The name of the node type that it must have. */
  readonly type: string;
  /** Where the request names it, for messages. */
  readonly path: string;
}

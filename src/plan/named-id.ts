/** A node that a question names and that must exist. */
export interface NamedId {
  readonly id: string;
  /** The name of the node type that it must have. */
  readonly type: string;
  /** The path of the argument that names it, for messages. */
  readonly path: string;
}

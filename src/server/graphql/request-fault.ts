/** A request that is refused outside of GraphQL. Never leaves `src/server/graphql`. */
export class RequestFault extends Error {
  override readonly name = 'RequestFault';
  readonly status: number;
  /** The `extensions.code` that the client sees. */
  readonly code: string;

  /** `message` is for the client: what was expected, what came, what to do. */
  constructor(status: number, message: string, code = 'BAD_REQUEST') {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** What a refusal has beside its status and its message. */
interface FaultOptions {
  /** The `extensions.code` that the client sees. */
  readonly code?: string;
  /** What the answer says in its headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that is refused outside of GraphQL. Never leaves `src/server/graphql`. */
export class RequestFault extends Error {
  override readonly name = 'RequestFault';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  /** `message` is for the client: what was expected, what came, what to do. */
  constructor(
    status: number,
    message: string,
    { code = 'BAD_REQUEST', headers = {} }: FaultOptions = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

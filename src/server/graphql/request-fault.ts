import type { ErrorCode } from '../../kernel/errors.js';

/** The codes of what is refused or fails outside of GraphQL, beside those of `CommuniqueError`. */
export type FaultCode =
  | ErrorCode
  | 'BAD_REQUEST'
  | 'REQUEST_TIMEOUT'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'MISDIRECTED_REQUEST'
  | 'HEADERS_TOO_LARGE'
  | 'TOO_MANY_REQUESTS'
  | 'INTERNAL_SERVER_ERROR';

/** What a refusal has beside its status and its message. */
interface FaultOptions {
  /** The `extensions.code` that the client sees. */
  readonly code?: FaultCode;
  /** What the answer says in its headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that is refused outside of GraphQL. */
export class RequestFault extends Error {
  override readonly name = 'RequestFault';
  readonly status: number;
  readonly code: FaultCode;
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

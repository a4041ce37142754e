/**
 * The closed list of error codes. A new code is a change of the public API.
 *
 * `shown` says whether clients see the message; other errors are masked and logged.
 */
const CODES = {
  BAD_USER_INPUT: { shown: true, httpStatus: 400 },
  BAD_FILTER: { shown: true, httpStatus: 400 },
  BAD_CURSOR: { shown: true, httpStatus: 400 },
  QUERY_TOO_COMPLEX: { shown: true, httpStatus: 400 },
  CONFLICT: { shown: true, httpStatus: 409 },
  UNAUTHENTICATED: { shown: true, httpStatus: 401 },
  FORBIDDEN: { shown: true, httpStatus: 403 },
  NOT_FOUND: { shown: true, httpStatus: 404 },
  TIMEOUT: { shown: true, httpStatus: 503 },
  STORE_UNAVAILABLE: { shown: true, httpStatus: 503 },
  OVERLOADED: { shown: true, httpStatus: 503 },
  TOKEN_KEYS_UNAVAILABLE: { shown: true, httpStatus: 503 },
  INVALID_SCHEMA: { shown: true, httpStatus: 500 },
  INVALID_QUESTIONS: { shown: true, httpStatus: 500 },
  INVALID_RECORDS: { shown: true, httpStatus: 422 },
  DAMAGED_DATA: { shown: true, httpStatus: 500 },
  BAD_SETTINGS: { shown: true, httpStatus: 500 },
  NONCONFORMING_VALUE: { shown: true, httpStatus: 500 },
  INTERNAL: { shown: false, httpStatus: 500 },
} as const;

export type ErrorCode = keyof typeof CODES;

interface ErrorOptions {
  readonly cause?: unknown;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The only error class of this package. Callers branch on `code`, never on `message`. */
export class CommuniqueError extends Error {
  override readonly name = 'CommuniqueError';
  readonly code: ErrorCode;
  /** What clients see of the error beside code and message, as JSON. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    const { details = {}, ...rest } = options;
    super(message, rest);
    this.code = code;
    this.details = details;
  }

  /** Whether clients see the message. */
  get isShown(): boolean {
    return CODES[this.code].shown;
  }

  get httpStatus(): number {
    return CODES[this.code].httpStatus;
  }
}

/** Makes a `switch` over a union exhaustive: a missing case is a type error. */
export function assertNever(value: never): never {
  throw new CommuniqueError('INTERNAL', `unhandled case: ${JSON.stringify(value)}`);
}

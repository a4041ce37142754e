import { randomUUID } from 'node:crypto';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CommuniqueError, type ErrorCode } from '../../kernel/errors.js';
import { explainLimit } from '../../kernel/limits.js';

/** Called with every error that is masked, and the id that the client got. */
type ReportMasked = (error: unknown, requestId: string) => void;

/** What a client sees of an error; `requestId` is random where the request is not known. */
export type ErrorFormatter = (
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId?: string,
) => GraphQLFormattedError;

/**
 * Decides what a client sees of an error.
 *
 * Ours are shown if their code is a public one; those of GraphQL (syntax, validation, variables) are
 * shown unchanged, suggestions included. Anything else becomes "Internal server error" with the id
 * under which it is reported.
 */
export function createErrorFormatter(report: ReportMasked): ErrorFormatter {
  return (formatted, error, requestId = randomUUID()) => {
    const cause = causeOf(error);
    if (isOverflow(cause)) return NESTED_TOO_DEEPLY;
    if (cause instanceof CommuniqueError && cause.isShown) {
      return {
        ...formatted,
        extensions: { ...formatted.extensions, code: codeOf(formatted, cause), ...cause.details },
      };
    }
    const tooMuch = cause instanceof GraphQLError ? explainAbort(cause) : undefined;
    if (tooMuch !== undefined) return { message: tooMuch, extensions: { code: TOO_COMPLEX } };
    if (cause instanceof GraphQLError && isForeseen(formatted)) return formatted;
    const mistake = cause instanceof GraphQLError ? PERSISTED_QUERY[cause.message] : undefined;
    if (mistake !== undefined) return { message: mistake, extensions: { code: BAD_REQUEST } };
    if (cause instanceof GraphQLError && isTheClients(cause)) {
      return { ...formatted, extensions: { ...formatted.extensions, code: BAD_REQUEST } };
    }
    report(cause, requestId);
    return {
      message: 'Internal server error',
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, requestId },
    };
  };
}

const TOO_COMPLEX: ErrorCode = 'QUERY_TOO_COMPLEX';

/** Says what was too much where graphql-js gave up, which it tells by its message alone. */
function explainAbort({ message }: GraphQLError): string | undefined {
  if (message.startsWith('Syntax Error: Document contains more that'))
    return explainLimit('tokens');
  if (message !== 'Validation aborted.') return undefined;
  return 'too many fields of the same name must be compared with each other; ask for each once, or use several requests';
}

/** For a document or a variable that is nested so deeply that reading it overflows the stack. */
const NESTED_TOO_DEEPLY: GraphQLFormattedError = {
  message: 'the request is nested too deeply to be read; ask in several requests',
  extensions: { code: TOO_COMPLEX },
};

function isOverflow(cause: unknown): boolean {
  return cause instanceof RangeError && cause.message.includes('call stack');
}

const BAD_REQUEST: ErrorCode = 'BAD_USER_INPUT';

/** What Apollo Server says of a bad persisted query, without a code, and what we say instead. */
const PERSISTED_QUERY: Readonly<Record<string, string | undefined>> = {
  'Unsupported persisted query version':
    'extensions.persistedQuery: expected version 1, but got another; send { "version": 1, "sha256Hash": … }',
  'provided sha does not match query':
    'extensions.persistedQuery.sha256Hash: expected the SHA-256 of `query`, in hexadecimal and lower case, but got something else',
};

/**
 * Mistakes in a request that graphql-js finds only when it executes it. They have no code, and are
 * recognized by their message alone.
 */
const FOUND_IN_EXECUTION = /^(?:Argument "|Schema is not configured to execute )/u;

function isTheClients({ message }: GraphQLError): boolean {
  return FOUND_IN_EXECUTION.test(message);
}

/** The error that was thrown, inside the errors that GraphQL wraps around it. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function isForeseen(formatted: GraphQLFormattedError): boolean {
  return formatted.extensions?.['code'] !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
}

/** A value that we refused inside a document or a variable keeps the code of that phase, but for what is too much. */
function codeOf(formatted: GraphQLFormattedError, cause: CommuniqueError): unknown {
  return isForeseen(formatted) && cause.code !== TOO_COMPLEX
    ? formatted.extensions?.['code']
    : cause.code;
}

import { randomUUID } from 'node:crypto';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CommuniqueError, type ErrorCode } from '../../kernel/errors.js';

/** Told of every error that is masked, with the id that the client got. */
type ReportMasked = (error: unknown, requestId: string) => void;

/** What of an error leaves the server; `requestId` is made up where the request is not known. */
export type ErrorFormatter = (
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId?: string,
) => GraphQLFormattedError;

/**
 * Decides what of an error leaves the server.
 *
 * Ours leave with their code if it is one of those that are shown; those of GraphQL
 * (syntax, validation, variables) leave as they are, suggestions included. Anything
 * else becomes "Internal server error" with the id under which it is reported.
 */
export function createErrorFormatter(report: ReportMasked): ErrorFormatter {
  return (formatted, error, requestId = randomUUID()) => {
    const cause = causeOf(error);
    if (isOverflow(cause)) return NESTED_TOO_DEEPLY;
    if (cause instanceof CommuniqueError && cause.isShown) {
      return {
        ...formatted,
        extensions: { ...formatted.extensions, code: codeOf(formatted, cause) },
      };
    }
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

/** A document or a variable that is nested so deeply that reading it takes all of the stack. */
const NESTED_TOO_DEEPLY: GraphQLFormattedError = {
  message: 'the request is nested too deeply to be read; ask in several requests',
  extensions: { code: 'QUERY_TOO_COMPLEX' satisfies ErrorCode },
};

function isOverflow(cause: unknown): boolean {
  return cause instanceof RangeError && cause.message.includes('call stack');
}

const BAD_REQUEST: ErrorCode = 'BAD_USER_INPUT';

/** What Apollo Server says of a persisted query without a code, and what is to be done about it. */
const PERSISTED_QUERY: Readonly<Record<string, string | undefined>> = {
  'Unsupported persisted query version':
    'extensions.persistedQuery: expected version 1, but came another; send { "version": 1, "sha256Hash": … }',
  'provided sha does not match query':
    'extensions.persistedQuery.sha256Hash: expected the SHA-256 of `query`, in hexadecimal and lower case, but came something else',
};

/**
 * What graphql-js finds wrong with a request only when it executes it: it has no code for that, and no
 * other mark than its words.
 */
const FOUND_IN_EXECUTION = /^(?:Argument "|Schema is not configured to execute )/u;

function isTheClients({ message }: GraphQLError): boolean {
  return FOUND_IN_EXECUTION.test(message);
}

/** The error that was thrown, inside of what GraphQL wrapped around it. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function isForeseen(formatted: GraphQLFormattedError): boolean {
  return formatted.extensions?.['code'] !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
}

/** A value that we refused inside a document or a variable keeps the code of that phase. */
function codeOf(formatted: GraphQLFormattedError, cause: CommuniqueError): unknown {
  return isForeseen(formatted) ? formatted.extensions?.['code'] : cause.code;
}

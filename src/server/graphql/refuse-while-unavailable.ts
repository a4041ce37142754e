import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../kernel/errors.js';

const CODE: ErrorCode = 'STORE_UNAVAILABLE';

/** When to ask again, in seconds. */
const RETRY_AFTER = '5';

/**
 * Turns an answer that says only that the store is unavailable into a refusal of the whole request:
 * status 503 and no `data`, in every media type. What could be answered in part stays an answer, with
 * its errors beside it.
 */
export const refuseWhileUnavailable: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return Promise.resolve();
        const { data, errors = [] } = body.singleResult;
        const [first] = errors;
        if (first === undefined || !errors.every(isUnavailable) || !isEmpty(data)) {
          return Promise.resolve();
        }
        delete body.singleResult.data;
        body.singleResult.errors = [{ message: first.message, extensions: { code: CODE } }];
        http.status = 503;
        http.headers.set('retry-after', RETRY_AFTER);
        return Promise.resolve();
      },
    }),
};

function isUnavailable({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] === CODE;
}

function isEmpty(data: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return Object.values(data ?? {}).every((value) => value === null);
}

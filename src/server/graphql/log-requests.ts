import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '../../log/create-log.js';
import type { RequestContext } from './request-context.js';

/** Logs each answer with its duration at level debug; never what was asked with which values. */
export function logRequests<Context extends RequestContext>(log: Log): ApolloServerPlugin<Context> {
  return {
    requestDidStart() {
      const started = performance.now();
      return Promise.resolve({
        willSendResponse({ operationName, contextValue: { requestId }, errors = [] }) {
          const duration = Math.round(performance.now() - started);
          log.debug(
            { requestId, operation: operationName, duration, errors: errors.length },
            'answered',
          );
          return Promise.resolve();
        },
      });
    },
  };
}

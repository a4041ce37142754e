import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { CommuniqueError } from '../../kernel/errors.js';
import { includesRole, type Role } from '../../kernel/role.js';
import { challengeOf } from '../access/challenge.js';
import { requiredRole } from '../access/required-role.js';
import type { Requester } from '../access/requester.js';
import type { RequestContext } from './request-context.js';

/**
 * Refuses an operation whose root fields need a role that the requester does not have: when it has been
 * parsed and validated, which costs as much as for any query, and before its variables are read.
 */
export const guardOperations: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ contextValue: { requester }, document, operation, schema }) {
        // Absent where a request names none of several operations: Apollo Server refuses it only later.
        if (operation === undefined) return Promise.resolve();
        const needed = requiredRole({ document, operation, schema });
        if (includesRole(requester.role, needed)) return Promise.resolve();
        const error = refusalOf(requester, needed);
        const hasToken = requester.author !== undefined;
        return Promise.reject(
          new GraphQLError(error.message, {
            originalError: error,
            extensions: {
              code: error.code,
              http: {
                status: error.httpStatus,
                headers: new HeaderMap(Object.entries(challengeOf(error, { hasToken }))),
              },
            },
          }),
        );
      },
    }),
};

function refusalOf({ role, author }: Requester, needed: Role): CommuniqueError {
  if (author === undefined) {
    return new CommuniqueError(
      'UNAUTHENTICATED',
      `this operation needs a token with the role ${needed}, but the request has none; send the header "Authorization: Bearer TOKEN"`,
    );
  }
  return new CommuniqueError(
    'FORBIDDEN',
    `this operation needs the role ${needed}, but the token has the role ${role}; ask whoever gives roles for another`,
  );
}

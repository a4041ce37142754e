import type { GraphQLFieldResolver } from 'graphql';
import { answerMutation } from '../../answer/answer-mutation.js';
import type { PlainAnswer } from '../../answer/fill-shape.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { AnswerContext } from './resolve-root.js';

/** Resolves a root field that changes the graph; graphql-js has each end before the next begins. */
export const resolveMutation: GraphQLFieldResolver<
  unknown,
  AnswerContext & RequestContext
> = async (
  _source,
  _arguments,
  { planner, store, signal, requester: { author } },
  info,
): Promise<PlainAnswer> =>
  answerMutation(planner.mutation(info, await store.redirects()), {
    store,
    author,
    options: { signal, marksNonconforming: true },
  });

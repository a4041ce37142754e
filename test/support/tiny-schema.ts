import { EventEmitter, once } from 'node:events';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { CommuniqueError } from '../../src/kernel/errors.js';
import type { RequestInfo } from '../../src/server/graphql/create-graphql-handler.js';

/** What the resolvers of the tiny schema report to the test. */
export interface TinyContext {
  /** Resolves when `untilAborted` is being answered. */
  readonly asked: Promise<unknown>;
  /** Resolves with the reason, in a list, when the signal of that request is aborted. */
  readonly aborted: Promise<readonly unknown[]>;
}

/** A schema whose fields each succeed, or fail, in one way. */
export function makeTinySchema(): { schema: GraphQLSchema; context: TinyContext } {
  const schema = buildSchema(`
    type Query {
      greeting(name: String = "world"): String
      untilAborted: String
      shown: String
      hidden: String
      unforeseen: String
      nothing: String!
      "The role and the author of who asks."
      requester: String
    }
  `);
  const happened = new EventEmitter();
  const asked = once(happened, 'asked');
  const aborted = once(happened, 'aborted');
  const resolvers: Record<string, (args: { name: string }, request: RequestInfo) => unknown> = {
    greeting: ({ name }) => `Hello, ${name}`,
    untilAborted: (_, { signal }) => {
      happened.emit('asked');
      signal.addEventListener('abort', () => {
        happened.emit('aborted', signal.reason);
      });
      return aborted.then(() => 'too late');
    },
    shown: () => {
      throw new CommuniqueError('BAD_CURSOR', 'after: expected a cursor of this list');
    },
    hidden: () => {
      throw new CommuniqueError('INTERNAL', 'secret of ours');
    },
    unforeseen: () => {
      throw new TypeError('secret at /home/somebody/file.js');
    },
    nothing: () => null,
    requester: (_, { requester: { role, author } }) => `${role} ${String(author)}`,
  };
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = (_, args: { name: string }, request: RequestInfo) =>
      resolvers[name]?.(args, request);
  }
  return { schema, context: { asked, aborted } };
}

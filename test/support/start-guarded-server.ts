import { buildSchema } from 'graphql';
import { printRoleDirective, printRoles, requiresRole } from '../../src/api/role-directive.js';
import { createLog } from '../../src/log/create-log.js';
import { type Access, createAccess } from '../../src/server/access/access.js';
import { Readiness } from '../../src/server/availability/readiness.js';
import { createErrorFormatter } from '../../src/server/graphql/create-error-formatter.js';
import type { RequestInfo } from '../../src/server/graphql/create-graphql-handler.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { SERVER_SETTINGS } from './server-settings.js';

/** The tokens of `startGuardedServer`, by role. */
export const TOKENS = {
  reader: 'r'.repeat(32),
  editor: 'e'.repeat(32),
  admin: 'a'.repeat(32),
} as const;

/** Who has these tokens. */
export function createTestAccess(settings: { readonly anonymousReading: boolean }): Access {
  return createAccess({
    ...settings,
    tokens: [
      { name: 'Rita', role: 'reader', token: TOKENS.reader },
      { name: 'Edda', role: 'editor', token: TOKENS.editor },
      { name: 'Ada', role: 'admin', token: TOKENS.admin },
    ],
  });
}

interface GuardedServer extends RunningServer {
  /** What was done, in order: each value that was parsed, and each field that was resolved with its author. */
  readonly done: string[];
}

/** A server whose root fields need roles by their directives, and note what they do. */
export async function startGuardedServer(settings: {
  readonly anonymousReading: boolean;
}): Promise<GuardedServer> {
  const done: string[] = [];
  const schema = buildSchema(`
    ${printRoles()}
    ${printRoleDirective()}
    "Notes that it was parsed."
    scalar Noted
    type Query {
      open: String
      audit(value: Noted): String ${requiresRole('admin')}
    }
    type Mutation {
      add(value: Noted): String ${requiresRole('editor')}
      wipe(value: Noted): String ${requiresRole('admin')}
      "Its directive was forgotten."
      forgotten(value: Noted): String
    }
    schema { query: Query mutation: Mutation }
  `);
  const noted = schema.getType('Noted');
  if (noted === undefined) throw new Error('no such type');
  Object.assign(noted, {
    parseValue: (value: unknown) => {
      done.push(`parsed ${String(value)}`);
      return value;
    },
  });
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      field.resolve = (_, __, { requester }: RequestInfo) => {
        done.push(`${field.name} by ${requester.author ?? 'nobody'}`);
        return field.name;
      };
    }
  }
  const readiness = new Readiness();
  const server = await startServer({
    settings: SERVER_SETTINGS,
    schema,
    access: createTestAccess(settings),
    createContext: (request) => request,
    formatError: createErrorFormatter((error) => {
      throw error;
    }),
    presets: [],
    readiness,
    log: createLog('silent'),
    graphiqlFolder: new URL('../../dist/graphiql/', import.meta.url),
  });
  readiness.set({ status: 'ready' });
  return { ...server, done };
}

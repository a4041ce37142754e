import { makeTinySchema, type TinyContext } from './tiny-schema.js';
import type { Access } from '../../src/server/access/access.js';
import { createErrorFormatter } from '../../src/server/graphql/create-error-formatter.js';
import { createLog } from '../../src/log/create-log.js';
import { Meter } from '../../src/server/metrics/meter.js';
import type { Preset } from '../../src/questions/preset.js';
import { Readiness } from '../../src/server/availability/readiness.js';
import {
  startServer,
  type RunningServer,
  type ServerSettings,
} from '../../src/server/start-server.js';
import { SERVER_SETTINGS } from './server-settings.js';

export const PRESETS: readonly Preset[] = [
  { name: 'greeting', title: 'Who says <hello>?', document: '# Who?\nquery Hello { greeting }' },
  { name: 'slow', title: 'What takes long?', document: 'query Slow { untilAborted }' },
];

const ABOUT = { title: 'Greetings & more', description: 'Who says <hello> to whom.' };

/** A server over a schema of a few fields, with what tests inspect. */
export interface TinyServer extends RunningServer {
  readonly context: TinyContext;
  readonly readiness: Readiness;
  /** The errors that were masked, in order. */
  readonly masked: { readonly error: unknown; readonly requestId: string }[];
  /** Posts a body to `/graphql`. */
  post(body: object): Promise<Response>;
  /** Posts a question. */
  ask(query: string, variables?: object): Promise<Response>;
}

/** Starts the real server on a free port. */
export async function startTinyServer(
  settings?: Partial<ServerSettings>,
  access?: Access,
): Promise<TinyServer> {
  const masked: { error: unknown; requestId: string }[] = [];
  const readiness = new Readiness();
  const { schema, context } = makeTinySchema();
  const server = await startServer({
    settings: { ...SERVER_SETTINGS, ...settings },
    ...(access && { access }),
    schema,
    createContext: (request) => request,
    formatError: createErrorFormatter((error, requestId) => masked.push({ error, requestId })),
    presets: PRESETS,
    about: ABOUT,
    readiness,
    meter: new Meter(),
    log: createLog('silent'),
    graphiqlFolder: new URL('../../dist/graphiql/', import.meta.url),
  });
  readiness.set({ status: 'ready' });
  const post = (body: object) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const ask = (query: string, variables?: object) => post({ query, variables });
  return { ...server, context, readiness, masked, post, ask };
}

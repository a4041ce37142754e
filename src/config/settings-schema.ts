import * as z from 'zod';
import { LIMITS } from '../kernel/limits.js';
import { accessSettings } from './access-settings.js';
import { settingInfo } from './setting-info.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** Without user and password, so that it may be printed. */
const NEO4J_ADDRESS = /^(?:bolt|neo4j)(?:[+]s|[+]ssc)?:\/\/[^\s/?#@]+(?:\/?[?][^\s#@]*)?\/?$/u;

/** Whether a text is an address of Neo4j. After its scheme it is parsed as one of the web, which checks the port. */
function isAddress(text: string): boolean {
  return NEO4J_ADDRESS.test(text) && URL.canParse(text.replace(/^[^:]*/u, 'http'));
}

const ORIGIN = /^(?:[*]|https?:\/\/[^/\s,]+)$/u;

/** A host without scheme and port, as browsers send it. */
const HOST_NAME = /^(?:[a-z\d._-]+|\[[a-f\d:.]+\])$/iu;

/** A setting by its name. */
export type SettingName = keyof typeof settingsSchema.shape;

/** All settings with their types and defaults. Names are those of the settings file. */
export const settingsSchema = z.strictObject({
  host: z.string().min(1).default('127.0.0.1').register(settingInfo, {
    variable: 'HOST',
    placeholder: 'address',
    description: 'The address to listen on; 0.0.0.0 for every address of the machine.',
    expected: 'an address or a host name, such as 127.0.0.1',
  }),
  port: z.int().min(0).max(65_535).default(4000).register(settingInfo, {
    variable: 'PORT',
    placeholder: 'number',
    description: 'The port to listen on; 0 takes a free one.',
    expected: 'a whole number from 0 to 65535',
  }),
  schema: z.string().min(1).optional().register(settingInfo, {
    variable: 'COMMUNIQUE_SCHEMA',
    placeholder: 'folder',
    description:
      'The schema of a graph of your own: a folder of .graphql files. The data is then that of `seed`, or what a Neo4j holds.',
    expected: 'the path of a folder',
  }),
  seed: z.string().min(1).optional().register(settingInfo, {
    variable: 'COMMUNIQUE_SEED',
    placeholder: 'path',
    description:
      'The data to serve instead of the bundled: a folder of YAML files or a compiled .jsonl file. A Neo4j that holds a graph already is served as it is.',
    expected: 'the path of a folder or of a .jsonl file',
  }),
  dataDir: z.string().min(1).optional().register(settingInfo, {
    variable: 'DATA_DIR',
    placeholder: 'folder',
    description:
      'The folder in which the graph is kept when there is no Neo4j, with everything that is written to it. Without it, what is written is gone when the program ends. The first write copies the data into it; from then on `seed` and the bundled data are not read.',
    expected: 'the path of a folder on a disk of this machine',
  }),
  questions: z.string().min(1).optional().register(settingInfo, {
    variable: 'COMMUNIQUE_QUESTIONS',
    placeholder: 'folder',
    description:
      'The questions that the pages offer as a start, instead of the bundled: a folder of .graphql files, one question each. Without it, a schema of your own gets a question for each type.',
    expected: 'the path of a folder',
  }),
  corsOrigins: z.array(z.string().regex(ORIGIN)).default([]).register(settingInfo, {
    variable: 'COMMUNIQUE_CORS_ORIGINS',
    placeholder: 'origins',
    description:
      'The sites whose pages may read the API in a browser, separated by commas; * for all.',
    expected: '* or origins such as https://example.org',
  }),
  exportOrigins: z.array(z.string().regex(ORIGIN)).default([]).register(settingInfo, {
    variable: 'COMMUNIQUE_EXPORT_ORIGINS',
    placeholder: 'origins',
    description:
      'Further sites whose pages may read the files under /export, but not the API, separated by commas; * for all.',
    expected: '* or origins such as https://example.org',
  }),
  allowedHosts: z.array(z.string().regex(HOST_NAME)).default([]).register(settingInfo, {
    variable: 'COMMUNIQUE_ALLOWED_HOSTS',
    placeholder: 'names',
    description:
      'The names under which the server answers, beside those of this machine, separated by commas. By default any name, but none while `host` is of this machine only.',
    expected: 'names without scheme and port, such as communique.example.org',
  }),
  ...accessSettings,
  receiveTimeout: z
    .int()
    .min(1)
    .max(3_600_000)
    .default(LIMITS.receiveTime.most)
    .register(settingInfo, {
      variable: 'COMMUNIQUE_RECEIVE_TIMEOUT',
      placeholder: 'ms',
      description: 'How long a request may take to arrive, headers and body, in milliseconds.',
      expected: 'a whole number of milliseconds from 1 to 3600000',
    }),
  requestTimeout: z
    .int()
    .min(1)
    .max(3_600_000)
    .default(LIMITS.answerTime.most)
    .register(settingInfo, {
      variable: 'COMMUNIQUE_REQUEST_TIMEOUT',
      placeholder: 'ms',
      description: 'How long a request may take, in milliseconds.',
      expected: 'a whole number of milliseconds from 1 to 3600000',
    }),
  maxBodySize: z
    .int()
    .min(1)
    .max(1_000_000_000)
    .default(LIMITS.bodySize.most)
    .register(settingInfo, {
      variable: 'COMMUNIQUE_MAX_BODY_SIZE',
      placeholder: 'bytes',
      description: 'How large the body of a request may be, in bytes.',
      expected: 'a whole number of bytes from 1 to 1000000000',
    }),
  maxBodiesSize: z
    .int()
    .min(1)
    .max(100_000_000_000)
    .default(LIMITS.bodiesSize.most)
    .register(settingInfo, {
      variable: 'COMMUNIQUE_MAX_BODIES_SIZE',
      placeholder: 'bytes',
      description:
        'How many bytes the bodies of all requests under way may have, at least `maxBodySize`.',
      expected: 'a whole number of bytes from 1 to 100000000000',
    }),
  maxRequests: z.int().min(1).max(100_000).default(LIMITS.requests.most).register(settingInfo, {
    variable: 'COMMUNIQUE_MAX_REQUESTS',
    placeholder: 'number',
    description:
      'How many requests to /graphql are answered at once; others wait, and clients take turns.',
    expected: 'a whole number from 1 to 100000',
  }),
  maxWaiting: z.int().min(1).max(1_000_000).default(LIMITS.waiting.most).register(settingInfo, {
    variable: 'COMMUNIQUE_MAX_WAITING',
    placeholder: 'number',
    description: 'How many requests wait at once; others are refused with 503.',
    expected: 'a whole number from 1 to 1000000',
  }),
  maxExports: z.int().min(1).max(10_000).default(LIMITS.exports.most).register(settingInfo, {
    variable: 'COMMUNIQUE_MAX_EXPORTS',
    placeholder: 'number',
    description:
      'How many files under /export are written at once; four times as many wait, others are refused with 503.',
    expected: 'a whole number from 1 to 10000',
  }),
  rateLimit: z.int().min(0).max(100_000).default(0).register(settingInfo, {
    variable: 'COMMUNIQUE_RATE_LIMIT',
    placeholder: 'number',
    description:
      'How many requests a client may send a second, on average over ten seconds; 0 for any number. Others are refused with 429.',
    expected: 'a whole number from 0 to 100000',
  }),
  trustProxy: z.int().min(0).max(10).default(0).register(settingInfo, {
    variable: 'TRUST_PROXY',
    placeholder: 'number',
    description:
      'How many proxies stand in front and add the address of the client to X-Forwarded-For; 0 where clients connect themselves.',
    expected: 'a whole number from 0 to 10',
  }),
  cacheSize: z.int().min(0).max(100_000).default(32).register(settingInfo, {
    variable: 'COMMUNIQUE_CACHE_SIZE',
    placeholder: 'MB',
    description:
      'How many megabytes of answers are cached, until what they say may have changed; 0 caches none. Only without a Neo4j.',
    expected: 'a whole number of megabytes from 0 to 100000',
  }),
  logLevel: z
    .enum(LOG_LEVELS)
    .default('info')
    .register(settingInfo, {
      variable: 'COMMUNIQUE_LOG_LEVEL',
      placeholder: 'level',
      description: `The least important entries to log: ${LOG_LEVELS.join(', ')}.`,
      expected: `one of ${LOG_LEVELS.join(', ')}`,
    }),
  explain: z.boolean().default(false).register(settingInfo, {
    variable: 'COMMUNIQUE_EXPLAIN',
    description:
      'Whether a request with the header "x-communique-explain: 1" gets its plan in the response.',
    expected: 'true or false',
  }),
  neo4jUri: z.string().refine(isAddress).optional().register(settingInfo, {
    variable: 'NEO4J_URI',
    placeholder: 'address',
    description:
      'The Neo4j that stores the graph. Without it the graph is in the memory of the program.',
    expected:
      'an address such as bolt://localhost:7687, neo4j://… for a cluster, or neo4j+s://… for an encrypted connection, with a port up to 65535, without a user and a password in it',
  }),
  neo4jUsername: z.string().min(1).default('neo4j').register(settingInfo, {
    variable: 'NEO4J_USERNAME',
    placeholder: 'name',
    description: 'Who logs in to Neo4j.',
    expected: 'a name',
  }),
  neo4jPassword: z.string().min(1).optional().register(settingInfo, {
    variable: 'NEO4J_PASSWORD',
    placeholder: 'password',
    description:
      'The password for Neo4j; better in the environment than in a flag, which others on the machine can read. Without it there is no log-in.',
    expected: 'a password',
    isSecret: true,
  }),
  neo4jDatabase: z.string().min(1).optional().register(settingInfo, {
    variable: 'NEO4J_DATABASE',
    placeholder: 'name',
    description: "The database in Neo4j; without it, the user's default.",
    expected: 'the name of a database',
  }),
  neo4jPoolSize: z.int().min(1).max(10_000).default(50).register(settingInfo, {
    variable: 'NEO4J_POOL_SIZE',
    placeholder: 'number',
    description: 'The most connections to Neo4j; a question that finds all of them busy waits.',
    expected: 'a whole number from 1 to 10000',
  }),
  neo4jConnectionTimeout: z.int().min(1).max(600_000).default(5000).register(settingInfo, {
    variable: 'NEO4J_CONNECTION_TIMEOUT',
    placeholder: 'ms',
    description: 'How long it may take to connect to Neo4j, in milliseconds.',
    expected: 'a whole number of milliseconds from 1 to 600000',
  }),
  neo4jWarmUp: z.boolean().default(true).register(settingInfo, {
    variable: 'NEO4J_WARM_UP',
    description:
      'Whether Neo4j plans after the start what will probably be asked, while nobody else asks anything.',
    expected: 'true or false',
  }),
});

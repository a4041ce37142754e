import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const ORIGIN = /^(?:[*]|https?:\/\/[^/\s,]+)$/u;

/** What a setting is called outside of a file, and what it means. */
export interface SettingInfo {
  /** The environment variable. The flag is the name with hyphens: `--log-level`. */
  readonly variable: string;
  /** Stands for the value in `--help`; absent for flags that take none. */
  readonly placeholder?: string;
  readonly description: string;
  /** Completes "expected …" in messages. */
  readonly expected: string;
}

/** What is known of each setting beyond its type; read by messages, `--help` and the docs. */
export const settingInfo = z.registry<SettingInfo>();

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
  seed: z.string().min(1).optional().register(settingInfo, {
    variable: 'COMMUNIQUE_SEED',
    placeholder: 'path',
    description:
      'The data to serve instead of the bundled: a folder of YAML files or a compiled .jsonl file.',
    expected: 'the path of a folder or of a .jsonl file',
  }),
  corsOrigins: z.array(z.string().regex(ORIGIN)).default([]).register(settingInfo, {
    variable: 'COMMUNIQUE_CORS_ORIGINS',
    placeholder: 'origins',
    description:
      'The sites whose pages may read the API in a browser, with commas between them; * for all.',
    expected: '* or origins such as https://example.org',
  }),
  requestTimeout: z.int().min(1).max(3_600_000).default(30_000).register(settingInfo, {
    variable: 'COMMUNIQUE_REQUEST_TIMEOUT',
    placeholder: 'ms',
    description: 'How long a request may take, in milliseconds.',
    expected: 'a whole number of milliseconds from 1 to 3600000',
  }),
  maxBodySize: z.int().min(1).max(1_000_000_000).default(1_000_000).register(settingInfo, {
    variable: 'COMMUNIQUE_MAX_BODY_SIZE',
    placeholder: 'bytes',
    description: 'How large the body of a request may be, in bytes.',
    expected: 'a whole number of bytes from 1 to 1000000000',
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
});

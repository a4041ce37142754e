import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, type SettingSources } from '../../src/config/read-settings.js';
import { SETTING_NAMES } from '../../src/config/setting-table.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writeSettings(content: string): string {
  const file = join(folder, 'settings.json');
  writeFileSync(file, content);
  return file;
}

const readAll = (sources: SettingSources) => readSettings(sources, SETTING_NAMES);

const NOTHING = { flags: {}, environment: {}, file: undefined };

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readAll(NOTHING)).toEqual({
      settings: {
        host: '127.0.0.1',
        port: 4000,
        corsOrigins: [],
        exportOrigins: [],
        allowedHosts: [],
        anonymousReading: true,
        writeToken: [],
        jwtRoleClaim: 'role',
        jwtAlgorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
        jwtClockTolerance: 5,
        receiveTimeout: 10_000,
        requestTimeout: 30_000,
        maxBodySize: 1_000_000,
        maxBodiesSize: 64_000_000,
        maxRequests: 100,
        maxWaiting: 1000,
        maxExports: 4,
        rateLimit: 0,
        trustProxy: 0,
        cacheSize: 32,
        logLevel: 'info',
        explain: false,
        neo4jUsername: 'neo4j',
        neo4jPoolSize: 50,
        neo4jConnectionTimeout: 5000,
        neo4jWarmUp: true,
      },
    });
  });

  it('accepts addresses of Neo4j', () => {
    for (const address of [
      'bolt://localhost:7687',
      'neo4j://[::1]:7687',
      'neo4j+s://0123abcd.databases.neo4j.io',
      'bolt+ssc://db.example:7687/',
      'neo4j://a:7687?policy=eu',
    ]) {
      expect(readAll({ ...NOTHING, flags: { neo4jUri: address } })).toMatchObject({
        settings: { neo4jUri: address },
      });
    }
  });

  it('refuses an address of Neo4j with a port that cannot be', () => {
    expect(readAll({ ...NOTHING, flags: { neo4jUri: 'bolt://localhost:99999' } })).toEqual({
      problems: [
        '--neo4j-uri: expected an address such as bolt://localhost:7687, neo4j://… for a cluster, or neo4j+s://… for an encrypted connection, with a port up to 65535, without a user and a password in it, got "bolt://localhost:99999".',
      ],
    });
  });

  it('never prints a password, wherever it was given', () => {
    const file = writeSettings('{ "neo4jPassword": 12345678 }');
    const { problems = [] } = readAll({
      flags: { neo4jUri: 'bolt://neo4j:open-sesame@localhost:7687' },
      environment: {},
      file,
    });

    expect(problems).toEqual([
      expect.stringMatching(
        /^--neo4j-uri: expected an address .*, got "bolt:\/\/…@localhost:7687"\.$/u,
      ),
      `${file}, "neo4jPassword": expected a password, got another value.`,
    ]);
  });

  it.each([
    ['0.0.0.0', 'neo4j', true],
    ['::', 'Password', true],
    ['127.0.0.1', 'neo4j', false],
    ['localhost', 'password', false],
    ['::1', 'password', false],
    ['0.0.0.0', 'a9-long-one', false],
  ])('on %s the password "%s" is refused: %s', (host, neo4jPassword, isRefused) => {
    const read = readAll({
      ...NOTHING,
      flags: { host, neo4jUri: 'bolt://localhost:7687', neo4jPassword },
    });

    expect(read.problems).toEqual(
      isRefused
        ? [
            `NEO4J_PASSWORD is one that everybody knows, and HOST "${host}" can be reached from other machines. Choose another password, or listen on 127.0.0.1.`,
          ]
        : undefined,
    );
  });

  it('takes the flag above the environment above the file above the default', () => {
    const file = writeSettings(
      '{ "host": "::1", "port": 1, "requestTimeout": 1, "explain": true }',
    );

    const read = readAll({
      flags: { port: '3' },
      environment: { PORT: '2', COMMUNIQUE_REQUEST_TIMEOUT: '2', COMMUNIQUE_LOG_LEVEL: '' },
      file,
    });

    expect(read).toMatchObject({
      settings: { host: '::1', port: 3, requestTimeout: 2, explain: true, logLevel: 'info' },
    });
  });

  it('reads lists and truth values from texts', () => {
    const environment = { COMMUNIQUE_CORS_ORIGINS: 'https://a.example, http://localhost:8080' };

    expect(readAll({ ...NOTHING, flags: { explain: true }, environment })).toMatchObject({
      settings: { explain: true, corsOrigins: ['https://a.example', 'http://localhost:8080'] },
    });
    expect(
      readAll({
        ...NOTHING,
        flags: { explain: 'false' },
        environment: { COMMUNIQUE_EXPLAIN: 'true' },
      }),
    ).toMatchObject({ settings: { explain: false } });
  });

  it('lists everything that is wrong, with where it came from', () => {
    const file = writeSettings('{ "prot": 1, "maxBodySize": "1kb" }');

    const read = readAll({
      flags: { port: '70000' },
      environment: {
        COMMUNIQUE_EXPLAIN: 'yes',
        COMMUNIQUE_LOGLEVEL: 'debug',
        COMMUNIQUE_CORS_ORIGINS: 'example.org',
      },
      file,
    });

    expect(read).toEqual({
      problems: [
        `${file}: there is no setting "prot". Did you mean "port"?`,
        'environment variable COMMUNIQUE_LOGLEVEL: there is no such setting. Did you mean COMMUNIQUE_LOG_LEVEL?',
        '--port: expected a whole number from 0 to 65535, got 70000.',
        'environment variable COMMUNIQUE_CORS_ORIGINS: expected * or origins such as https://example.org, got ["example.org"].',
        `${file}, "maxBodySize": expected a whole number of bytes from 1 to 1000000000, got "1kb".`,
        'environment variable COMMUNIQUE_EXPLAIN: expected true or false, got "yes".',
      ],
    });
  });

  it('reads the settings that are asked for, and ignores what is wrong with others', () => {
    const sources = { ...NOTHING, environment: { PORT: 'eighty', COMMUNIQUE_SCHEMA: 'films' } };

    expect(readSettings(sources, ['schema'])).toEqual({
      settings: expect.objectContaining({ schema: 'films' }) as unknown,
    });
    expect(readSettings(sources, ['schema', 'seed', 'neo4jUri']).problems).toEqual([
      'The schema "films" has no data: name its data with --seed (COMMUNIQUE_SEED), or a Neo4j that holds it with --neo4j-uri (NEO4J_URI).',
    ]);
    expect([
      readSettings({ ...sources, flags: { seed: 'data' } }, ['schema', 'seed', 'neo4jUri'])
        .problems,
      readSettings(sources, ['schema', 'seed']).problems,
    ]).toEqual([undefined, undefined]);
  });

  it.each([
    ['COMMUNIQUE_POTR', 'PORT'],
    ['COMMUNIQUE_PORT', 'PORT'],
    ['COMMUNIQUE_NEO4J_URL', 'NEO4J_URI'],
    ['COMMUNIQUE_SED', 'COMMUNIQUE_SEED'],
    ['COMMUNIQUE_CORS_ORIGIN', 'COMMUNIQUE_CORS_ORIGINS'],
  ])('suggests for %s the nearest variable, with or without our prefix', (name, meant) => {
    expect(readSettings({ ...NOTHING, environment: { [name]: '1' } }, ['port']).problems).toEqual([
      `environment variable ${name}: there is no such setting. Did you mean ${meant}?`,
    ]);
  });

  it('suggests no variable for one that is near to none', () => {
    expect(
      readSettings({ ...NOTHING, environment: { COMMUNIQUE_ZEBRAS: '1' } }, ['port']).problems,
    ).toEqual(['environment variable COMMUNIQUE_ZEBRAS: there is no such setting.']);
  });

  it('says which file cannot be read', () => {
    const missing = join(folder, 'nope.json');
    const list = writeSettings('[]');

    expect(readAll({ ...NOTHING, file: missing }).problems?.[0]).toMatch(
      /nope.json: cannot be read/u,
    );
    expect(readAll({ ...NOTHING, file: list }).problems).toEqual([
      `${list}: expected a JSON object with settings, such as { "port": 4001 }.`,
    ]);
  });
});

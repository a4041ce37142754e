import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AccessRules, readAccess } from '../../src/config/read-access.js';
import { readSettings } from '../../src/config/read-settings.js';
import { SETTING_NAMES } from '../../src/config/setting-table.js';

const DESK = 'd'.repeat(32);
const NEXT = `${'n'.repeat(40)}-._~+/==`;
const CHIEF = 'c'.repeat(32);

const ISSUER = { COMMUNIQUE_JWT_ISSUER: 'https://login.example' };
const JWT = { ...ISSUER, COMMUNIQUE_JWT_AUDIENCE: 'https://graph.example' };
const JWKS = { COMMUNIQUE_JWT_JWKS_URL: 'https://login.example/jwks.json' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | object): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** The problems of these variables, the folder of files left out. */
function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] | undefined {
  const { problems } = readSettings({ flags: {}, environment, file: undefined }, SETTING_NAMES);
  return problems?.map((problem) => problem.replaceAll(`${folder}/`, ''));
}

/** Who may read and write by these variables. */
function accessOf(environment: Readonly<Record<string, string>>): unknown {
  const read = readSettings({ flags: {}, environment, file: undefined }, SETTING_NAMES);
  return read.problems ?? readAccess(read.settings).rules;
}

describe('by default', () => {
  it('all may read and nobody may write', () => {
    expect(accessOf({ WRITE_TOKEN: '' })).toEqual({
      anonymousReading: true,
      tokens: [],
      jwt: undefined,
    });
  });
});

describe('WRITE_TOKEN', () => {
  it('is the token of an editor, or two while one replaces the other', () => {
    expect([
      accessOf({ WRITE_TOKEN: DESK }),
      accessOf({ WRITE_TOKEN: `${DESK}, ${NEXT}` }),
    ]).toEqual(
      [[DESK], [DESK, NEXT]].map((tokens) => ({
        anonymousReading: true,
        tokens: tokens.map((token) => ({ name: 'editor', role: 'editor', token })),
        jwt: undefined,
      })),
    );
  });

  it.each([
    'secret',
    'd'.repeat(31),
    ' '.repeat(40),
    `${'d'.repeat(40)} d`,
    'é'.repeat(40),
    `${DESK},`,
  ])('is refused if it is too short or cannot be sent, and is not printed: "%s"', (token) => {
    expect(problemsOf({ WRITE_TOKEN: token })).toEqual([
      'environment variable WRITE_TOKEN: expected a token of at least 32 letters, digits and any of -._~+/ (or two, separated by a comma); `openssl rand -hex 32` prints one, got another value.',
    ]);
  });
});

describe('COMMUNIQUE_TOKENS_FILE', () => {
  const entry = { name: 'desk', role: 'editor', token: DESK };

  it('has tokens with names and roles', () => {
    const tokens = [
      entry,
      { ...entry, token: NEXT },
      { name: 'Åse Ås', role: 'admin', token: CHIEF },
    ];
    const file = write('tokens.json', tokens);

    expect(accessOf({ COMMUNIQUE_TOKENS_FILE: file })).toEqual({
      anonymousReading: true,
      tokens,
      jwt: undefined,
    });
  });

  it('has every problem of it reported, without a token in it', () => {
    const file = write('tokens.json', [
      { ...entry, role: 'owner', name: '' },
      { ...entry, token: 'short' },
      { name: 'desk' },
      { ...entry, expires: 'never' },
      'desk',
    ]);

    expect(problemsOf({ COMMUNIQUE_TOKENS_FILE: file })).toEqual([
      'tokens.json, entry 1, "name": expected a name of 1 to 100 characters, got another value.',
      'tokens.json, entry 1, "role": expected one of reader, editor, admin, got another value.',
      'tokens.json, entry 2, "token": expected at least 32 letters, digits and any of -._~+/, got another value.',
      'tokens.json, entry 3, "role": expected one of reader, editor, admin, got another value.',
      'tokens.json, entry 3, "token": expected at least 32 letters, digits and any of -._~+/, got another value.',
      'tokens.json, entry 4: expected an object with "name", "role", "token" and nothing else.',
      'tokens.json, entry 5: expected an object with "name", "role", "token" and nothing else.',
    ]);
  });

  it.each([
    ['{}', 'tokens.json: expected a list, such as [{ "name": …, "role": …, "token": … }].'],
    [DESK, 'tokens.json: the file of tokens is not JSON.'],
  ])('is refused where it is no list: %s', (content, problem) => {
    const file = write('tokens.json', content);

    expect(problemsOf({ COMMUNIQUE_TOKENS_FILE: file })).toEqual([problem]);
  });

  it('is refused where it cannot be read', () => {
    expect(problemsOf({ COMMUNIQUE_TOKENS_FILE: join(folder, 'none.json') })).toEqual([
      'none.json: the file of tokens cannot be read (ENOENT).',
    ]);
  });

  it('has no token twice, that of WRITE_TOKEN included, and no name with two roles', () => {
    const file = write('tokens.json', [
      entry,
      { name: 'chief', role: 'admin', token: DESK },
      { name: 'desk', role: 'admin', token: CHIEF },
    ]);

    expect(problemsOf({ COMMUNIQUE_TOKENS_FILE: file, WRITE_TOKEN: CHIEF })).toEqual([
      'The tokens "desk" and "chief" are the same. Give each one of its own.',
      'The tokens "editor" and "desk" are the same. Give each one of its own.',
    ]);
    expect(problemsOf({ COMMUNIQUE_TOKENS_FILE: file })).toEqual([
      'The tokens "desk" and "chief" are the same. Give each one of its own.',
      'Two tokens are named "desk", one with the role editor and one with admin. Rename one, or give both the same role.',
    ]);
  });
});

describe('JSON Web Tokens', () => {
  it('are checked with the keys at an address', () => {
    expect(accessOf({ ...JWT, ...JWKS, COMMUNIQUE_JWT_ROLE_CLAIM: 'roles' })).toEqual({
      anonymousReading: true,
      tokens: [],
      jwt: {
        keys: new URL('https://login.example/jwks.json'),
        issuer: 'https://login.example',
        audience: 'https://graph.example',
        roleClaim: 'roles',
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
        clockTolerance: 5,
      },
    });
  });

  it.each<readonly [string, KeyObject, readonly string[]]>([
    ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey, ['RS256', 'PS256']],
    ['P-256', generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey, ['ES256']],
    ['Ed25519', generateKeyPairSync('ed25519').publicKey, ['EdDSA']],
  ])('are checked with the key in a file, by its algorithms alone: %s', (_, key, algorithms) => {
    const file = write('key.pem', key.export({ type: 'spki', format: 'pem' }));

    const { jwt } = accessOf({ ...JWT, COMMUNIQUE_JWT_KEY_FILE: file }) as AccessRules;

    expect([jwt?.algorithms, key.equals(jwt?.keys as KeyObject)]).toEqual([algorithms, true]);
  });

  it.each([
    'http://login.example/jwks.json',
    'https://user:password@login.example/jwks.json',
    'file:///jwks.json',
    'login.example',
  ])('are not checked with keys that anyone on the way could change: %s', (address) => {
    expect(problemsOf({ ...JWT, COMMUNIQUE_JWT_JWKS_URL: address })).toEqual([
      `environment variable COMMUNIQUE_JWT_JWKS_URL: expected an address that begins with https:// (or http://localhost), without a user and a password in it, got "${address.replace('user:password@', '…@')}".`,
    ]);
  });

  it.each(['http://localhost:8080/jwks', 'http://127.0.0.1/jwks', 'http://[::1]:1/jwks'])(
    'may be checked with keys of this machine without encryption: %s',
    (address) => {
      expect(problemsOf({ ...JWT, COMMUNIQUE_JWT_JWKS_URL: address })).toBeUndefined();
    },
  );

  it.each(['none', 'HS256', 'RS256,HS512', ' '])(
    'are not accepted with a shared secret or unsigned: %s',
    (names) => {
      expect(problemsOf({ ...JWT, ...JWKS, COMMUNIQUE_JWT_ALGORITHMS: names })).toEqual([
        `environment variable COMMUNIQUE_JWT_ALGORITHMS: expected some of RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA, Ed25519, got ${JSON.stringify(names.split(',').map((name) => name.trim()))}.`,
      ]);
    },
  );

  const WITHOUT_AUDIENCE =
    'JSON Web Tokens need COMMUNIQUE_JWT_AUDIENCE: without it, one that was issued for another server would be accepted.';

  it('need an issuer and an audience', () => {
    expect(problemsOf(JWKS)).toEqual([
      'JSON Web Tokens need COMMUNIQUE_JWT_ISSUER: without it, one that was issued for another server would be accepted.',
      WITHOUT_AUDIENCE,
    ]);
  });

  it('need a key', () => {
    expect(problemsOf(ISSUER)).toEqual([
      'JSON Web Tokens are expected (COMMUNIQUE_JWT_ISSUER or COMMUNIQUE_JWT_AUDIENCE is set), but there is no key for them. Set COMMUNIQUE_JWT_JWKS_URL or COMMUNIQUE_JWT_KEY_FILE.',
    ]);
  });

  it('need keys from one place', () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const file = write('key.pem', publicKey.export({ type: 'spki', format: 'pem' }));

    expect(problemsOf({ ...ISSUER, ...JWKS, COMMUNIQUE_JWT_KEY_FILE: file })).toEqual([
      'COMMUNIQUE_JWT_JWKS_URL and COMMUNIQUE_JWT_KEY_FILE are both set. Set the one that has the keys.',
      WITHOUT_AUDIENCE,
    ]);
  });

  const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength });
  const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' });

  it.each([
    [
      'nonsense',
      'expected a public key in PEM form, which begins with -----BEGIN PUBLIC KEY-----.',
    ],
    [
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
      'holds a private key, which only the issuer of tokens may have. Put the public one here: `openssl pkey -pubout` prints it.',
    ],
    [pem(rsa(1024).publicKey), 'expected an RSA key of at least 2048 bits, got 1024.'],
    [
      pem(generateKeyPairSync('x25519').publicKey),
      'expected a key for RSA, for the curves P-256, P-384 or P-521, or for Ed25519, got one for x25519.',
    ],
    [
      pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey),
      'the key is one for ES384, but COMMUNIQUE_JWT_ALGORITHMS allows only RS256, PS256, ES256, EdDSA.',
    ],
  ])('need a key that can check them (%#)', (content, problem) => {
    const file = write('key.pem', String(content));

    expect(problemsOf({ ...JWT, COMMUNIQUE_JWT_KEY_FILE: file })).toEqual([`key.pem: ${problem}`]);
  });
});

describe('anonymousReading', () => {
  it('is not switched off where nobody could read any more', () => {
    expect(problemsOf({ COMMUNIQUE_ANONYMOUS_READING: 'false' })).toEqual([
      'anonymousReading (COMMUNIQUE_ANONYMOUS_READING) is false, and there is no token with which anyone could read. Set WRITE_TOKEN, COMMUNIQUE_TOKENS_FILE or COMMUNIQUE_JWT_JWKS_URL.',
    ]);
    expect(accessOf({ COMMUNIQUE_ANONYMOUS_READING: 'false', WRITE_TOKEN: DESK })).toMatchObject({
      anonymousReading: false,
    });
  });
});

it('what is wrong with files and between settings is reported together', () => {
  const file = write('tokens.json', '{}');

  expect(
    problemsOf({
      ...ISSUER,
      ...JWKS,
      COMMUNIQUE_TOKENS_FILE: file,
      COMMUNIQUE_JWT_KEY_FILE: join(folder, 'none.pem'),
      HOST: '0.0.0.0',
      NEO4J_URI: 'bolt://localhost:7687',
      NEO4J_PASSWORD: 'neo4j',
    }),
  ).toEqual([
    'NEO4J_PASSWORD is one that everybody knows, and HOST "0.0.0.0" can be reached from other machines. Choose another password, or listen on 127.0.0.1.',
    'tokens.json: expected a list, such as [{ "name": …, "role": …, "token": … }].',
    'COMMUNIQUE_JWT_JWKS_URL and COMMUNIQUE_JWT_KEY_FILE are both set. Set the one that has the keys.',
    'JSON Web Tokens need COMMUNIQUE_JWT_AUDIENCE: without it, one that was issued for another server would be accepted.',
  ]);
});

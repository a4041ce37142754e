import * as z from 'zod';
import { isTokenText, LEAST_TOKEN_LENGTH } from './named-token.js';
import { settingInfo } from './setting-info.js';
import { SIGNATURE_ALGORITHMS } from './signature-algorithms.js';

/** On the loopback nobody else can answer in place of the right server. */
const LOOPBACK_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether keys fetched from this address are those of its owner. */
function isTrustworthy(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK_NAMES.includes(hostname));
}

/** The settings of who may read and write. */
export const accessSettings = {
  anonymousReading: z.boolean().default(true).register(settingInfo, {
    variable: 'COMMUNIQUE_ANONYMOUS_READING',
    description: 'Whether the graph may be read without a token.',
    expected: 'true or false',
  }),
  writeToken: z
    .array(z.string().refine(isTokenText))
    .max(2)
    .default([])
    .register(settingInfo, {
      variable: 'WRITE_TOKEN',
      placeholder: 'token',
      description:
        'The token of the role editor; two, separated by a comma, while one replaces the other.',
      expected: `a token of at least ${LEAST_TOKEN_LENGTH} letters, digits and any of -._~+/ (or two, separated by a comma); \`openssl rand -hex 32\` prints one`,
      isSecret: true,
      hasNoFlag: true,
    }),
  tokensFile: z.string().min(1).optional().register(settingInfo, {
    variable: 'COMMUNIQUE_TOKENS_FILE',
    placeholder: 'file',
    description: 'A JSON file of tokens, each with a name and a role.',
    expected: 'the path of a JSON file',
  }),
  jwtJwksUrl: z.string().refine(isTrustworthy).optional().register(settingInfo, {
    variable: 'COMMUNIQUE_JWT_JWKS_URL',
    placeholder: 'address',
    description: 'Where the keys are that JSON Web Tokens are signed with (a JWKS).',
    expected:
      'an address that begins with https:// (or http://localhost), without a user and a password in it',
  }),
  jwtKeyFile: z.string().min(1).optional().register(settingInfo, {
    variable: 'COMMUNIQUE_JWT_KEY_FILE',
    placeholder: 'file',
    description: 'The public key that JSON Web Tokens are signed with, in place of a JWKS.',
    expected: 'the path of a PEM file',
  }),
  jwtIssuer: z.string().min(1).optional().register(settingInfo, {
    variable: 'COMMUNIQUE_JWT_ISSUER',
    placeholder: 'issuer',
    description: 'Who issues the JSON Web Tokens: their `iss`.',
    expected: 'a text, such as https://login.example.org/',
  }),
  jwtAudience: z.string().min(1).optional().register(settingInfo, {
    variable: 'COMMUNIQUE_JWT_AUDIENCE',
    placeholder: 'audience',
    description: 'Whom the JSON Web Tokens are for: their `aud` is this, or has it.',
    expected: 'a text, such as https://communique.example.org',
  }),
  jwtRoleClaim: z.string().min(1).default('role').register(settingInfo, {
    variable: 'COMMUNIQUE_JWT_ROLE_CLAIM',
    placeholder: 'claim',
    description:
      'The claim of a JSON Web Token that has the role, or a list with it; dots lead into objects, as in `realm_access.roles`.',
    expected: 'the name of a claim',
  }),
  jwtAlgorithms: z
    .array(z.enum(SIGNATURE_ALGORITHMS))
    .min(1)
    .default(['RS256', 'PS256', 'ES256', 'EdDSA'])
    .register(settingInfo, {
      variable: 'COMMUNIQUE_JWT_ALGORITHMS',
      placeholder: 'names',
      description: 'With which algorithms JSON Web Tokens may be signed, separated by commas.',
      expected: `some of ${SIGNATURE_ALGORITHMS.join(', ')}`,
    }),
  jwtClockTolerance: z.int().min(0).max(300).default(5).register(settingInfo, {
    variable: 'COMMUNIQUE_JWT_CLOCK_TOLERANCE',
    placeholder: 's',
    description: 'How far the clock of the issuer may be from that of this machine, in seconds.',
    expected: 'a whole number of seconds from 0 to 300',
  }),
} as const;

export type AccessSettings = Readonly<z.infer<z.ZodObject<typeof accessSettings>>>;

import type { AccessSettings } from './access-settings.js';
import type { NamedToken } from './named-token.js';
import { type JwtRules, readJwtRules } from './read-jwt-rules.js';
import { readTokensFile } from './tokens-file.js';

/** Who may read and write, with what their tokens are checked against. */
export interface AccessRules {
  readonly anonymousReading: boolean;
  readonly tokens: readonly NamedToken[];
  /** Absent where no JSON Web Tokens are accepted. */
  readonly jwt: JwtRules | undefined;
}

export type ReadAccess =
  | { readonly rules: AccessRules; readonly problems?: undefined }
  | { readonly rules?: undefined; readonly problems: readonly string[] };

/** The author of what is written with `writeToken`. */
const WRITE_TOKEN_NAME = 'editor';

const NOBODY =
  'anonymousReading (COMMUNIQUE_ANONYMOUS_READING) is false, and there is no token with which anyone could read. Set WRITE_TOKEN, COMMUNIQUE_TOKENS_FILE or COMMUNIQUE_JWT_JWKS_URL.';

/** Reads the files that the settings name, and lists what is wrong in them and between the settings. */
export function readAccess(settings: AccessSettings): ReadAccess {
  const { anonymousReading, writeToken, tokensFile } = settings;
  const own = writeToken.map((token): NamedToken => ({
    name: WRITE_TOKEN_NAME,
    role: 'editor',
    token,
  }));
  const file = tokensFile === undefined ? { tokens: [] } : readTokensFile(tokensFile);
  const tokens = [...own, ...(file.tokens ?? [])];
  const { rules: jwt, problems: problemsOfJwt = [] } = readJwtRules(settings);
  const problems = [...(file.problems ?? []), ...findClashes(tokens), ...problemsOfJwt];
  if (problems.length > 0) return { problems };
  if (!anonymousReading && tokens.length === 0 && jwt === undefined) return { problems: [NOBODY] };
  return { rules: { anonymousReading, tokens, jwt } };
}

/** Two tokens may have one name, while one replaces the other, but then they have one role. */
function findClashes(tokens: readonly NamedToken[]): readonly string[] {
  return tokens.flatMap(({ name, role, token }, index) => {
    const earlier = tokens.slice(0, index);
    const same = earlier.find((other) => other.token === token);
    if (same !== undefined) {
      return [`The tokens "${same.name}" and "${name}" are the same. Give each one of its own.`];
    }
    const other = earlier.find((one) => one.name === name && one.role !== role);
    if (other === undefined) return [];
    return [
      `Two tokens are named "${name}", one with the role ${other.role} and one with ${role}. Rename one, or give both the same role.`,
    ];
  });
}

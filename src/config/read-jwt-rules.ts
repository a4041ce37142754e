import type { KeyObject } from 'node:crypto';
import type { AccessSettings } from './access-settings.js';
import { readKeyFile } from './key-file.js';
import { algorithmsOf, type SignatureAlgorithm } from './signature-algorithms.js';

/** Which JSON Web Tokens are accepted. */
export interface JwtRules {
  /** Where the keys are fetched, or the only key. */
  readonly keys: URL | KeyObject;
  readonly issuer: string;
  readonly audience: string;
  readonly roleClaim: string;
  readonly algorithms: readonly SignatureAlgorithm[];
  /** In seconds. */
  readonly clockTolerance: number;
}

type ReadJwtRules =
  | { readonly rules: JwtRules | undefined; readonly problems?: undefined }
  | { readonly rules?: undefined; readonly problems: readonly string[] };

const NO_KEYS =
  'JSON Web Tokens are expected (COMMUNIQUE_JWT_ISSUER or COMMUNIQUE_JWT_AUDIENCE is set), but there is no key for them. Set COMMUNIQUE_JWT_JWKS_URL or COMMUNIQUE_JWT_KEY_FILE.';
const TWO_KEYS =
  'COMMUNIQUE_JWT_JWKS_URL and COMMUNIQUE_JWT_KEY_FILE are both set. Set the one that has the keys.';

/** The rules are `undefined` where the settings name no key: then no JSON Web Tokens are accepted. */
export function readJwtRules(settings: AccessSettings): ReadJwtRules {
  const { jwtJwksUrl, jwtKeyFile, jwtIssuer: issuer, jwtAudience: audience } = settings;
  const keys = jwtJwksUrl === undefined ? readKey(settings) : new URL(jwtJwksUrl);
  if (keys === undefined) {
    const isExpected = issuer !== undefined || audience !== undefined;
    return isExpected ? { problems: [NO_KEYS] } : { rules: undefined };
  }
  const hasTwo = jwtJwksUrl !== undefined && jwtKeyFile !== undefined;
  if (hasTwo || typeof keys === 'string' || issuer === undefined || audience === undefined) {
    return {
      problems: [
        ...(hasTwo ? [TWO_KEYS] : []),
        ...(typeof keys === 'string' ? [keys] : []),
        ...(issuer === undefined ? [mustSay('COMMUNIQUE_JWT_ISSUER')] : []),
        ...(audience === undefined ? [mustSay('COMMUNIQUE_JWT_AUDIENCE')] : []),
      ],
    };
  }
  const { jwtRoleClaim: roleClaim, jwtClockTolerance: clockTolerance } = settings;
  const algorithms = usable(keys, settings);
  return { rules: { keys, issuer, audience, roleClaim, algorithms, clockTolerance } };
}

/** The key in the file, `undefined` where none is named, or a text that says why it cannot be used. */
function readKey(settings: AccessSettings): KeyObject | string | undefined {
  const { jwtKeyFile, jwtAlgorithms } = settings;
  if (jwtKeyFile === undefined) return undefined;
  const key = readKeyFile(jwtKeyFile);
  if (typeof key === 'string' || usable(key, settings).length > 0) return key;
  return `${jwtKeyFile}: the key is one for ${algorithmsOf(key).join(', ')}, but COMMUNIQUE_JWT_ALGORITHMS allows only ${jwtAlgorithms.join(', ')}.`;
}

/** The algorithms of the settings, without those that the key is not for: they need not be tried. */
function usable(
  keys: URL | KeyObject,
  { jwtAlgorithms }: AccessSettings,
): readonly SignatureAlgorithm[] {
  if (keys instanceof URL) return jwtAlgorithms;
  const fitting = algorithmsOf(keys);
  return jwtAlgorithms.filter((algorithm) => fitting.includes(algorithm));
}

function mustSay(variable: string): string {
  return `JSON Web Tokens need ${variable}: without it, one that was issued for another server would be accepted.`;
}

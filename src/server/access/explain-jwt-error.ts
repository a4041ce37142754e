import { CommuniqueError } from '../../kernel/errors.js';
import { systemErrorCode } from '../../kernel/system-error-code.js';

/** What is wrong with a token, by the codes of `jose`; any other error is not the token's fault. */
const FAULTS: Readonly<Record<string, string | undefined>> = {
  ERR_JWT_EXPIRED: 'has expired',
  ERR_JWS_INVALID: 'is no JSON Web Token',
  ERR_JWT_INVALID: 'is no JSON Web Token',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'has a wrong signature',
  ERR_JOSE_ALG_NOT_ALLOWED: 'is signed with an algorithm that this server does not accept',
  ERR_JOSE_NOT_SUPPORTED: 'has a header that this server does not support',
  ERR_JWKS_NO_MATCHING_KEY: 'is signed with a key that its issuer does not publish',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'does not say with which of the keys it is signed',
};

/** Turns an error of the check of a token into ours. The token is in no message and no cause. */
export function explainJwtError(error: unknown): CommuniqueError {
  const fault = faultOf(error);
  if (fault !== undefined) {
    return new CommuniqueError('UNAUTHENTICATED', `the token ${fault}; ask its issuer for another`);
  }
  return new CommuniqueError(
    'TOKEN_KEYS_UNAVAILABLE',
    'the keys with which the token must be checked cannot be had from its issuer; try again later',
    { cause: error },
  );
}

function faultOf(error: unknown): string | undefined {
  const code = systemErrorCode(error) ?? '';
  // The signature is checked first, so that only the owner of a genuine token learns which claim is wrong.
  if (code !== 'ERR_JWT_CLAIM_VALIDATION_FAILED') return FAULTS[code];
  return `has a "${String((error as { readonly claim?: unknown }).claim)}" other than this server expects`; // As `jose` documents it.
}

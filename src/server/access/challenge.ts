import { CommuniqueError } from '../../kernel/errors.js';

/**
 * The headers with which a refusal says what is wanted, as RFC 6750 has it: `www-authenticate` where the
 * requester is not known or may not; none with any other error.
 */
export function challengeOf(
  error: unknown,
  { hasToken }: { readonly hasToken: boolean },
): Readonly<Record<string, string>> {
  const code = error instanceof CommuniqueError ? error.code : undefined;
  if (code === 'FORBIDDEN') return { 'www-authenticate': `${SCHEME}, error="insufficient_scope"` };
  if (code !== 'UNAUTHENTICATED') return {};
  return { 'www-authenticate': hasToken ? `${SCHEME}, error="invalid_token"` : SCHEME };
}

const SCHEME = 'Bearer realm="communique"';

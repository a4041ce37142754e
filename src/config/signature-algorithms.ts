import type { KeyObject } from 'node:crypto';

/**
 * How JSON Web Tokens may be signed: with a private key, which this server does not have. So there is no
 * `HS256` among them, whose key a server would share, and no `none`.
 */
export const SIGNATURE_ALGORITHMS = [
  ...(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] as const),
  ...(['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'] as const),
] as const;

export type SignatureAlgorithm = (typeof SIGNATURE_ALGORITHMS)[number];

/** Those that a key can be used with; none for a kind of key that is not supported. */
export function algorithmsOf(key: KeyObject): readonly SignatureAlgorithm[] {
  switch (key.asymmetricKeyType) {
    case 'rsa':
      return ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
    case 'ec':
      return algorithmsOfCurve(key.asymmetricKeyDetails?.namedCurve);
    case 'ed25519':
      return ['EdDSA', 'Ed25519'];
    default:
      return [];
  }
}

function algorithmsOfCurve(name: string | undefined): readonly SignatureAlgorithm[] {
  switch (name) {
    case 'prime256v1':
      return ['ES256'];
    case 'secp384r1':
      return ['ES384'];
    case 'secp521r1':
      return ['ES512'];
    default:
      return [];
  }
}

import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { systemErrorCode } from '../kernel/system-error-code.js';
import { algorithmsOf } from './signature-algorithms.js';

/** Shorter ones can be broken; the standards of JSON Web Tokens forbid them. */
const LEAST_RSA_BITS = 2048;

/** Reads a public key in PEM form; a text says why there is none. */
export function readKeyFile(path: string): KeyObject | string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return `${path}: the key cannot be read (${systemErrorCode(error) ?? String(error)}).`;
  }
  if (text.includes('PRIVATE KEY')) {
    return `${path}: holds a private key, which only the issuer of tokens may have. Put the public one here: \`openssl pkey -pubout\` prints it.`;
  }
  const key = parseKey(text);
  if (key === undefined) {
    return `${path}: expected a public key in PEM form, which begins with -----BEGIN PUBLIC KEY-----.`;
  }
  const { modulusLength = LEAST_RSA_BITS } = key.asymmetricKeyDetails ?? {};
  if (modulusLength < LEAST_RSA_BITS) {
    return `${path}: expected an RSA key of at least ${LEAST_RSA_BITS} bits, got ${modulusLength}.`;
  }
  if (algorithmsOf(key).length > 0) return key;
  return `${path}: expected a key for RSA, for the curves P-256, P-384 or P-521, or for Ed25519, got one for ${String(key.asymmetricKeyType)}.`;
}

function parseKey(text: string): KeyObject | undefined {
  try {
    return createPublicKey(text);
  } catch {
    return undefined;
  }
}

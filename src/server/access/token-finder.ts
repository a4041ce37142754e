import { createHash, timingSafeEqual } from 'node:crypto';
import type { Role } from '../../kernel/role.js';
import type { Requester } from './requester.js';

/** A token that the operator has chosen. */
export interface StaticToken {
  /** The author of what is written with it. */
  readonly name: string;
  readonly role: Role;
  readonly token: string;
}

/**
 * Finds who has a token. How long it takes says nothing of how much of a token is right: digests are
 * compared, which have one length and which nobody can choose, and always all of them.
 */
export function createTokenFinder(
  tokens: readonly StaticToken[],
): (token: string) => Requester | undefined {
  const known = tokens.map(({ name, role, token }) => ({
    digest: digestOf(token),
    requester: Object.freeze({ role, author: name }),
  }));
  return (token) => {
    const digest = digestOf(token);
    let found: Requester | undefined;
    for (const each of known) {
      if (timingSafeEqual(each.digest, digest)) found = each.requester;
    }
    return found;
  };
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

import type { Role } from '../../kernel/role.js';

/** Who asks, as far as the server knows. */
export interface Requester {
  readonly role: Role;
  /** The author of what they write: the name of a static token, or the subject of a JSON Web Token; none without a token. */
  readonly author: string | undefined;
}

/** Who sends no token, where reading needs none. */
export const ANONYMOUS: Requester = Object.freeze({ role: 'reader', author: undefined });

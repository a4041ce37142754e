import type { Role } from '../kernel/role.js';

/** A token that is known by heart, as it is sent with requests. */
export interface NamedToken {
  /** The author of what is written with it. */
  readonly name: string;
  readonly role: Role;
  readonly token: string;
}

/** 128 bits in hexadecimal: what nobody can guess. */
export const LEAST_TOKEN_LENGTH = 32;

/** Longer ones would fill the headers of a request. */
const MOST_TOKEN_LENGTH = 1000;

/** What may follow `Bearer` in a header (`b64token` of RFC 6750). */
const TOKEN = /^[\w\-.~+/]+=*$/u;

/** Whether a text can be a token, and is long enough for one. */
export function isTokenText(text: string): boolean {
  return text.length >= LEAST_TOKEN_LENGTH && text.length <= MOST_TOKEN_LENGTH && TOKEN.test(text);
}

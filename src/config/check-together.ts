import type * as z from 'zod';
import type { settingsSchema } from './settings-schema.js';

/** Passwords that everybody knows: that of a new Neo4j, and those of examples. */
const KNOWN_PASSWORDS = new Set(['neo4j', 'password', 'changeme', 'change-me', 'secret', 'test']);

const LOOPBACK = /^(?:localhost|127(?:[.]\d{1,3}){3}|\[?::1\]?)$/u;

/** Lists what is wrong with settings that are right one by one. */
export function checkTogether({
  host,
  neo4jUri,
  neo4jPassword,
}: Readonly<z.infer<typeof settingsSchema>>): readonly string[] {
  const isKnown = KNOWN_PASSWORDS.has(neo4jPassword?.toLowerCase() ?? '');
  if (neo4jUri === undefined || !isKnown || LOOPBACK.test(host)) return [];
  return [
    `NEO4J_PASSWORD is one that everybody knows, and HOST "${host}" can be reached from other machines. Choose another password, or listen on 127.0.0.1.`,
  ];
}

import { CommuniqueError } from '../../../kernel/errors.js';

/** The oldest release that supports our statements; those named after a year are newer. */
const OLDEST = '5.26';

/**
 * Checks that a server is new enough; `agent` is what it calls itself: `Neo4j/5.26.12`.
 *
 * @throws CommuniqueError `BAD_SETTINGS` if it is too old.
 */
export function checkVersion(agent: string | undefined): void {
  const [, major, minor] = /(\d+)[.](\d+)/u.exec(agent ?? '') ?? [];
  if (major === undefined || minor === undefined) return; // unknown: statements fail if it is too old
  if (Number(major) > 5 || (Number(major) === 5 && Number(minor) >= 26)) return;
  throw new CommuniqueError(
    'BAD_SETTINGS',
    `the server is ${String(agent)}, which is too old: Neo4j ${OLDEST} or newer is needed`,
  );
}

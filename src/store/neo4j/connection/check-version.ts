import { CommuniqueError } from '../../../kernel/errors.js';

/** The oldest release that understands our statements; those named after a year came later. */
const OLDEST = '5.26';

/**
 * Lets a server pass that is new enough; `agent` is what it calls itself: `Neo4j/5.26.12`.
 *
 * @throws CommuniqueError `BAD_SETTINGS` where it is too old.
 */
export function checkVersion(agent: string | undefined): void {
  const [, major, minor] = /(\d+)[.](\d+)/u.exec(agent ?? '') ?? [];
  if (major === undefined || minor === undefined) return; // not told: the statements will tell
  if (Number(major) > 5 || (Number(major) === 5 && Number(minor) >= 26)) return;
  throw new CommuniqueError(
    'BAD_SETTINGS',
    `the server is ${String(agent)}, which is too old: Neo4j ${OLDEST} or newer is needed`,
  );
}

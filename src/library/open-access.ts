import type { AccessSettings } from '../config/access-settings.js';
import { readAccess } from '../config/read-access.js';
import { CommuniqueError } from '../kernel/errors.js';
import { type Access, createAccess } from '../server/access/access.js';

/**
 * Who may read and write by the settings.
 *
 * @throws CommuniqueError `BAD_SETTINGS` if a file that they name has changed since they were checked, and
 *   is wrong now.
 */
export function openAccess(settings: AccessSettings): Access {
  const { rules, problems } = readAccess(settings);
  if (rules === undefined) throw new CommuniqueError('BAD_SETTINGS', problems.join('\n'));
  return createAccess(rules);
}

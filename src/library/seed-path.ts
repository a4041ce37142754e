import { PACKAGE_FILES } from '../config/package-files.js';
import type { Settings } from '../config/read-settings.js';
import { CommuniqueError } from '../kernel/errors.js';

/**
 * The path of the data that the settings name, or of the bundled data.
 *
 * @throws CommuniqueError `BAD_SETTINGS` where the settings name a schema and no data for it.
 */
export function seedPath({ schema, seed }: Pick<Settings, 'schema' | 'seed'>): string {
  if (seed !== undefined) return seed;
  if (schema === undefined) return PACKAGE_FILES.seedFile;
  throw new CommuniqueError(
    'BAD_SETTINGS',
    `there is no graph yet, and no data for the schema "${schema}": name its data with --seed (COMMUNIQUE_SEED), or load a dumped graph into a Neo4j with \`communique load\``,
  );
}

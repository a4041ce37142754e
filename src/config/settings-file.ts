import { existsSync, readFileSync } from 'node:fs';
import { findSimilar } from '../kernel/find-similar.js';
import { SETTINGS } from './setting-table.js';

/** The default settings file, in the folder where the program is started. */
export const SETTINGS_FILE = 'communique.config.json';

interface SettingsFile {
  readonly path: string;
  readonly values: ReadonlyMap<string, unknown>;
  readonly problems: readonly string[];
}

/** Reads the settings file; the default one may be missing. */
export function readSettingsFile(named: string | undefined): SettingsFile {
  const path = named ?? SETTINGS_FILE;
  if (named === undefined && !existsSync(path)) return { path, values: new Map(), problems: [] };
  const content = readJsonObject(path);
  if (typeof content === 'string') return { path, values: new Map(), problems: [content] };
  const known: readonly string[] = SETTINGS.map(({ name }) => name);
  const values = new Map(Object.entries(content));
  values.delete('$schema'); // for editors
  const unknown = [...values.keys()].filter((name) => !known.includes(name));
  return {
    path,
    values,
    problems: unknown.map((name) => {
      const meant = findSimilar(name, known);
      const hint =
        meant === undefined ? `Known are ${known.join(', ')}.` : `Did you mean "${meant}"?`;
      return `${path}: there is no setting "${name}". ${hint}`;
    }),
  };
}

/** The object in a JSON file, or a sentence that says why there is none. */
function readJsonObject(path: string): object | string {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content;
    return `${path}: expected a JSON object with settings, such as { "port": 4001 }.`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `${path}: cannot be read as JSON: ${reason}`;
  }
}

import { existsSync, readdirSync } from 'node:fs';
import { delimiter } from 'node:path';

/** Where distributions put each version; on their PATH are clients alone. */
const FOLDERS = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt'];

/** The folder with PostgreSQL's programs: the one of the PATH, else the newest there is. */
export function findPostgres() {
  const onPath = (process.env.PATH ?? '').split(delimiter);
  return [...onPath, ...FOLDERS.flatMap(versionsIn)].find(
    (folder) => existsSync(`${folder}/initdb`) && existsSync(`${folder}/postgres`),
  );
}

/** @param {string} folder */
function versionsIn(folder) {
  if (!existsSync(folder)) return [];
  /** @param {string} name */
  const numberOf = (name) => Number(/\d+/u.exec(name)?.[0] ?? 0);
  return readdirSync(folder)
    .sort((one, other) => numberOf(other) - numberOf(one))
    .map((name) => `${folder}/${name}/bin`);
}

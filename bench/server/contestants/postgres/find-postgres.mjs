import { existsSync, readdirSync } from 'node:fs';
import { delimiter } from 'node:path';

/** Where distributions install each version; their PATH has only the clients. */
const FOLDERS = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt'];

/** The folder of PostgreSQL's programs: one on the PATH, else the newest version. */
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

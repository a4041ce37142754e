import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MANIFEST = new URL(import.meta.resolve('communique/package.json'));
const { bin } = JSON.parse(readFileSync(MANIFEST, 'utf8'));

/** The folder of the package. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('.', MANIFEST));

/** The file of the program `communique`. */
export const PROGRAM = fileURLToPath(new URL(bin.communique, MANIFEST));

/** Its arguments for a server on a free port that writes no log. */
export const SERVE = ['serve', '--port', '0', '--log-level', 'error'];

/** The folder of generated files. */
export const CACHE = `${PACKAGE_FOLDER}.cache/bench/`;

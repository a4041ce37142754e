import { fileURLToPath } from 'node:url';

/** The folder of the package: two levels up from here, in `src/` as in `dist/`. */
const ROOT = new URL('../../', import.meta.url);

/** Files that ship with the program. */
export const PACKAGE_FILES = {
  manifest: new URL('package.json', ROOT),
  schemaFolder: fileURLToPath(new URL('schema', ROOT)),
  /** The bundled data, compiled by `npm run build`. */
  seedFile: fileURLToPath(new URL('dist/seed.jsonl', ROOT)),
  questionFolder: fileURLToPath(new URL('examples/questions', ROOT)),
  graphiqlFolder: new URL('dist/graphiql/', ROOT),
} as const;

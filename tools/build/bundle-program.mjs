import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { writeNotices } from './write-notices.mjs';

const FOLDER = 'dist/program';
/** The file that starts it. */
const CLI = 'dist/cli.js';

/**
 * Bundles the program and the packages that it uses into dist/program, in chunks, so that a command
 * loads only what it needs. CommonJS packages `require` Node's own modules: the banner defines it.
 */
export async function bundleProgram() {
  rmSync(FOLDER, { recursive: true, force: true });
  const { metafile } = await build({
    bundle: true,
    entryPoints: { main: 'src/main.ts', 'measure-worker': 'src/view/measure-worker.ts' },
    outdir: FOLDER,
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    platform: 'node',
    target: 'node20.19',
    // Packages check more otherwise: graphql-js, for each value, whether another copy of it made its type.
    define: { 'process.env.NODE_ENV': '"production"' },
    // graphql has two builds, and all have to import the same one: the one of ES modules is smaller.
    alias: { graphql: 'graphql/index.mjs' },
    banner: {
      js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
    },
    // No `minifyIdentifiers`: names are in every stack trace.
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: true,
    sourcesContent: false,
    plugins: [mapOurFilesAlone],
    legalComments: 'eof',
    metafile: true,
    logLevel: 'error',
  });
  writeNotices(FOLDER, [metafile]);
  await build({ entryPoints: ['src/cli.ts'], outfile: CLI, format: 'esm', logLevel: 'error' });
  chmodSync(CLI, 0o755);
}

/** A map of the first character alone. */
const EMPTY_MAP = Buffer.from('{"version":3,"sources":["?"],"mappings":"AAAA"}').toString('base64');

/** Gives the files of packages empty maps: full ones would be as large as the program. */
const mapOurFilesAlone = {
  name: 'map-our-files-alone',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]node_modules[/\\].*[.][cm]?js$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8')}\n//# sourceMappingURL=data:application/json;base64,${EMPTY_MAP}`,
      loader: 'js',
    }));
  },
};

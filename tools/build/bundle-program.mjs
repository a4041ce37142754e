import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { writeNotices } from './write-notices.mjs';

const FOLDER = 'dist/program';
/** What starts it. */
const CLI = 'dist/cli.js';

/**
 * Bundles the program and the packages that it uses into dist/program, in chunks: what a command
 * does not need is not read. Packages of CommonJS ask for Node's own modules by `require`, which a
 * module has to make for itself.
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
    // Of its two builds that of ES modules is smaller, and all have to use the same.
    alias: { graphql: 'graphql/index.mjs' },
    banner: {
      js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
    },
    // Names stay: they are in every stack trace.
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

/** A map that says of nothing but the first letter where it comes from. */
const EMPTY_MAP = Buffer.from('{"version":3,"sources":["?"],"mappings":"AAAA"}').toString('base64');

/** Gives files of packages a map of nothing: maps of all would be as large as the program. */
const mapOurFilesAlone = {
  name: 'map-our-files-alone',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]node_modules[/\\].*[.][cm]?js$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8')}\n//# sourceMappingURL=data:application/json;base64,${EMPTY_MAP}`,
      loader: 'js',
    }));
  },
};

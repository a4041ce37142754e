import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { writeNotices } from './write-notices.mjs';

const FOLDER = 'dist/graphiql';

const SHARED = {
  bundle: true,
  minify: true,
  outdir: FOLDER,
  platform: 'browser',
  target: 'es2022',
  logLevel: 'error',
  metafile: true,
  legalComments: 'linked',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'file' },
};

/** Bundles GraphiQL and the workers of its editor into dist/graphiql, so that it needs no network. */
export async function bundleGraphiql() {
  rmSync(FOLDER, { recursive: true, force: true });
  const bundles = await Promise.all([
    build({
      ...SHARED,
      entryPoints: ['src/graphiql/start.ts'],
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
    }),
    build({
      ...SHARED,
      entryPoints: {
        'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
        'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
        'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
      },
      format: 'iife',
    }),
  ]);
  writeNotices(
    FOLDER,
    bundles.map(({ metafile }) => metafile),
  );
}

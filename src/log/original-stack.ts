import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload, type SourceMapping } from 'node:module';
import { fileURLToPath } from 'node:url';

const POSITION = /(file:\/\/\S+\/dist\/program\/[\w-]+[.]js):(\d+):(\d+)/gu;

/**
 * Maps a stack trace of the bundled program back to our files and lines, and to the files of packages.
 *
 * It is called when a bug is reported. Node could do it for every error (`--enable-source-maps`), but
 * then it would read all maps at each start, and map the traces of clients' errors too.
 */
export function originalStack(stack: string): string {
  const maps = new Map<string, SourceMap | undefined>();
  return stack.replace(POSITION, (position: string, file: string, line: string, column: string) => {
    if (!maps.has(file)) maps.set(file, readMap(file));
    const origin = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    // The types promise a source in every entry; a mapping without one has none.
    const mapped: Partial<SourceMapping> | undefined = origin;
    if (mapped?.originalSource === undefined) return position;
    const { originalSource, originalLine = 0, originalColumn = 0 } = mapped;
    const source = originalSource.replace(/^(?:[.][.]\/)+/u, '');
    if (!source.startsWith('src/')) return source; // Only its first line is mapped.
    return `${source}:${originalLine + 1}:${originalColumn + 1}`;
  });
}

function readMap(file: string): SourceMap | undefined {
  try {
    const payload: unknown = JSON.parse(readFileSync(fileURLToPath(`${file}.map`), 'utf8'));
    return new SourceMap(payload as SourceMapPayload); // As esbuild wrote it.
  } catch {
    return undefined; // A trace of the bundle is better than none.
  }
}

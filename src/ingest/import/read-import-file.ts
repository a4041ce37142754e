import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { assertNever } from '../../kernel/errors.js';
import { firstBadLine } from '../../kernel/first-bad-line.js';
import type { Problem } from '../../kernel/problem.js';
import { systemErrorCode } from '../../kernel/system-error-code.js';
import type { GraphModel } from '../../model/graph-model.js';
import { readRecordLines } from './read-record-lines.js';
import type { RecordsRead } from './records-read.js';

/** What a file that is imported may be: a table, records one a line, or a file of seed data. */
export const IMPORT_FORMATS = ['csv', 'jsonl', 'yaml'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Standard input, in place of a file. */
export const STANDARD_INPUT = '-';

/** The format of a file by the end of its name: records, unless it is another. */
export function formatOf(file: string): ImportFormat {
  return IMPORT_FORMATS.find((format) => file.endsWith(`.${format}`)) ?? 'jsonl';
}

/** Reads one file to be imported. */
export async function readImportFile(
  file: string,
  format: ImportFormat,
  model: GraphModel,
): Promise<RecordsRead> {
  if (format === 'yaml') return readYaml(file, model);
  const name = file === STANDARD_INPUT ? 'standard input' : file;
  const text = await readText(file, name);
  if (typeof text !== 'string') return { records: [], problems: [text] };
  switch (format) {
    case 'csv': {
      const { readTable } = await import('../tables/read-table.js');
      return readTable(text, name, model);
    }
    case 'jsonl':
      return readRecordLines(text, name, model);
    default:
      return assertNever(format);
  }
}

/** The name of the file, or else that of its folder, tells the type of its records, as in a folder of seed files. */
async function readYaml(file: string, model: GraphModel): Promise<RecordsRead> {
  const { readSeedFiles } = await import('../seed/read-seed.js');
  const name = path.basename(file);
  const isNamed = [...model.nodeTypes.values()].some(({ plural }) => name === `${plural}.yaml`);
  const folder = path.basename(path.dirname(path.resolve(file)));
  const relative = isNamed ? name : `${folder}/${name}`;
  return readSeedFiles([{ file, relative }], model, { isPart: true });
}

async function readText(file: string, name: string): Promise<string | Problem> {
  const refuse = (message: string, line = 1): Problem => ({ file: name, line, message });
  try {
    const bytes = file === STANDARD_INPUT ? await buffer(process.stdin) : await readFile(file);
    const badLine = firstBadLine(bytes);
    return badLine === undefined
      ? bytes.toString()
      : refuse('is not UTF-8: save it as UTF-8.', badLine);
  } catch (error) {
    return refuse(
      systemErrorCode(error) === 'ENOENT'
        ? 'there is no such file.'
        : 'the file cannot be read: check its permissions.',
    );
  }
}

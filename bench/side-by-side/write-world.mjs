import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RecordsPrinter } from '../../dist/ingest/records-printer.js';
import { writeWhole } from '../../dist/ingest/write-records-file.js';
import { makeWorld } from '../world.mjs';

const FOLDER = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));

/** The file of a world's records, for `--seed`; it is made once and kept for the next run. */
export async function writeWorld(meetings) {
  const text = readFileSync(new URL('../world.mjs', import.meta.url));
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const file = `${FOLDER}world-${meetings}-${digest}.jsonl`;
  if (!existsSync(file)) {
    console.error(`making a world of ${meetings} meetings …`);
    await writeWhole(file, pieces(makeWorld({ meetings, people: Math.round(meetings / 3) })));
  }
  return file;
}

function* pieces(records) {
  const printer = new RecordsPrinter();
  let text = printer.header;
  for (const record of records) {
    text += printer.print(record);
    if (text.length > 1_000_000) {
      yield text;
      text = '';
    }
  }
  yield `${text}${JSON.stringify(printer.finish())}\n`;
}

// Appends to the journal in a folder until it is killed: `node append-for-ever.mjs FOLDER ROUND`. Prints a
// line for each transaction that is acknowledged: its position and its text.
import { writeSync } from 'node:fs';
import { Journal } from '../../dist/journal/journal.js';

const [folder = '', round = ''] = process.argv.slice(2);
/** @type {string[]} */
const all = [];
const journal = await Journal.open(folder, {
  snapshot: (lines) => void all.push(...lines.toString().split('\n').slice(0, -1)),
  transactions: (lines) => void all.push(...lines),
});

let submitted = 0;
let snapshot;
await Promise.all(Array.from({ length: 8 }, write));

async function write() {
  for (;;) {
    submitted += 1;
    const transaction = JSON.stringify({
      round,
      number: submitted,
      text: 'x'.repeat(submitted % 900),
    });
    const position = await journal.append(transaction);
    all.push(transaction);
    writeSync(1, `${position} ${transaction}\n`);
    if (position % 200 === 0)
      snapshot ??= journal.snapshot(linesOfAll).finally(() => (snapshot = undefined));
  }
}

async function* linesOf(/** @type {readonly string[]} */ lines) {
  for (const line of lines) yield `${line}\n`;
}

function linesOfAll() {
  return linesOf([...all]);
}

// Imports pieces of the bundled program and tells how much processor time the process has used.
import { used } from './used.mjs';

const pieces = process.argv.slice(2);
process.argv.splice(2, pieces.length, '--version'); // For the program itself, which runs at once.
for (const piece of pieces)
  await import(new URL(`../../dist/program/${piece}`, import.meta.url).href);
process.send(used());
process.disconnect();

// Writes the records file of a made-up world: `node write-world.mjs FILE MEETINGS PEOPLE [--hub]`.
import { rename, writeFile } from 'node:fs/promises';
import { fillStore, loadModel, openStore, streamRecords } from 'communique';
import { addHub } from './hub.mjs';
import { makeWorld } from './make-world.mjs';

const [file = '', meetings, people, hub] = process.argv.slice(2);
const records = makeWorld({ meetings: Number(meetings), people: Number(people) });
const store = await openStore(await loadModel(), { readTimeout: 60_000 });
// A store gives its records in the order of the file.
await fillStore(store, hub === undefined ? records : addHub(records), { contents: 'empty' });
await writeFile(`${file}.part`, streamRecords(store.records()));
await rename(`${file}.part`, file);

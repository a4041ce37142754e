/**
 * Turns raw facts (JSON: meetings, people, offices, tenures, organizations, topics, events,
 * sources) into seed files.
 *
 *     node tools/convert-facts.mjs FACTS [SEED] [--force]
 *
 * It ran once, at the beginning; since then the YAML is the truth. Therefore it leaves
 * files that are there alone unless told --force, which throws away corrections by hand.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { attestingSources } from './convert-facts/attesting-sources.mjs';
import { eventRecords } from './convert-facts/event-records.mjs';
import { meetingRecord } from './convert-facts/meeting-record.mjs';
import { officeRecords } from './convert-facts/office-records.mjs';
import { organizationRecords } from './convert-facts/organization-records.mjs';
import { personRecords } from './convert-facts/person-records.mjs';
import { placeRecords } from './convert-facts/place-records.mjs';
import { nameSources, sourceRecordsByYear } from './convert-facts/source-records.mjs';
import { topicRecords } from './convert-facts/topic-records.mjs';
import { writeSeedFile } from './convert-facts/write-seed-file.mjs';

const { positionals, values } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { force: { type: 'boolean', default: false } },
});
const [factsFolder, seedFolder = 'seed'] = positionals;
if (factsFolder === undefined) {
  stderr.write('Usage: node tools/convert-facts.mjs FACTS [SEED] [--force]\n');
  exit(2);
}

const NAMES = [
  'events',
  'meetings',
  'offices',
  'organizations',
  'people',
  'sources',
  'tenures',
  'topics',
];
const facts = Object.fromEntries(
  NAMES.map((name) => [
    name,
    JSON.parse(readFileSync(path.join(factsFolder, `${name}.json`), 'utf8')),
  ]),
);
const sourceId = nameSources(facts);
const attesting = attestingSources(facts, sourceId);

const files = new Map([
  ['events.yaml', eventRecords(facts, sourceId)],
  ['offices.yaml', officeRecords(facts, attesting)],
  ['organizations.yaml', organizationRecords(facts, sourceId, attesting)],
  ['people.yaml', personRecords(facts, sourceId)],
  ['places.yaml', placeRecords(facts, attesting)],
  ['topics.yaml', topicRecords(facts, attesting)],
]);
for (const [year, records] of sourceRecordsByYear(facts, sourceId)) {
  files.set(`sources/${year}.yaml`, records);
}
for (const meeting of facts.meetings) {
  const [, sides, date] = /^(.*?)-(\d{4}(?:-\d{2}){0,2})$/u.exec(meeting.id);
  files.set(`meetings/${date}-${sides}.yaml`, meetingRecord(meeting, sourceId));
}

const taken = [...files.keys()].filter((name) => existsSync(path.join(seedFolder, name)));
if (taken.length > 0 && !values.force) {
  stderr.write(
    `${taken.length} files are there already, such as ${taken[0]}; --force replaces them.\n`,
  );
  exit(1);
}
for (const [name, value] of files) await writeSeedFile(seedFolder, name, value);
stdout.write(`${files.size} files in ${seedFolder}\n`);

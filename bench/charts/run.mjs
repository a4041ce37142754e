// Writes the tables and charts of docs/performance.md from the figures in docs/performance. With `--take`
// the figures of the last run are copied there first; with `--check` nothing is written, and files that
// differ from the figures are named.
/** @import { EditsFigures, FirstTimeFigures, Neo4jFigures, ServerFigures } from './figures.mjs' */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { chartsOf } from './charts.mjs';
import { fillPage } from './fill-page.mjs';
import { firstTimeTablesOf } from './first-time-tables.mjs';
import { neo4jTablesOf } from './neo4j-tables.mjs';
import { tablesOf } from './tables.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = `${ROOT}docs/performance/`;

/** The figures of the last run, and those of the page. */
const SOURCES = {
  server: { run: '.cache/bench/server.json', page: `${FOLDER}server.json` },
  neo4j: { run: '.cache/bench/neo4j-comparison-6000.json', page: `${FOLDER}neo4j.json` },
  firstTime: {
    run: '.cache/bench/neo4j-firstTime-6000.json',
    page: `${FOLDER}neo4j-first-time.json`,
  },
  edits: { run: '.cache/bench/neo4j-edits-6000.json', page: `${FOLDER}neo4j-edits.json` },
};
const PAGE = `${ROOT}docs/performance.md`;

const [option] = process.argv.slice(2);
if (option === '--take') await takeFigures();
/** @type {ServerFigures} */
const server = readFigures('server');
/** @type {Neo4jFigures} */
const neo4j = readFigures('neo4j');
/** @type {FirstTimeFigures} */
const firstTime = readFigures('firstTime');
/** @type {EditsFigures} */
const edits = readFigures('edits');
const texts = {
  ...tablesOf(server),
  ...neo4jTablesOf(neo4j),
  ...firstTimeTablesOf(firstTime, edits),
};
const page = fillPage(readFileSync(PAGE, 'utf8'), texts);
const files = new Map([[PAGE, await pretty(page, PAGE)]]);
for (const [name, text] of Object.entries(chartsOf(server))) files.set(`${FOLDER}${name}`, text);
for (const [file, text] of files) {
  const isSo = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (isSo) continue;
  if (option === '--check') {
    console.error(`${file.slice(ROOT.length)} differs from the figures: npm run bench -- charts`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(file.slice(ROOT.length));
  }
}

/** @param {keyof typeof SOURCES} name */
function readFigures(name) {
  return JSON.parse(readFileSync(SOURCES[name].page, 'utf8'));
}

/** Rounds figures to six digits, and leaves out single rounds, which only serve for ratios. */
async function takeFigures() {
  /**
   * @param {string} key
   * @param {unknown} value
   */
  const short = (key, value) => {
    if (key === 'rounds' && typeof value === 'object') return undefined;
    return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
  };
  mkdirSync(FOLDER, { recursive: true });
  for (const { run, page: file } of Object.values(SOURCES)) {
    if (!existsSync(`${ROOT}${run}`)) continue;
    const text = JSON.stringify(JSON.parse(readFileSync(`${ROOT}${run}`, 'utf8')), short);
    writeFileSync(file, await pretty(text, file));
  }
}

/**
 * @param {string} text
 * @param {string} filepath
 */
async function pretty(text, filepath) {
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

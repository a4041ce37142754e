// Makes the tables and pictures of docs/performance.md of docs/performance/figures.json:
// `npm run bench -- charts`. With `--take` the last run's figures are put there first; with `--check`
// nothing is written, and it is told what is not as the figures make it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { chartsOf } from './charts.mjs';
import { fillPage } from './fill-page.mjs';
import { neo4jTablesOf } from './neo4j-tables.mjs';
import { tablesOf } from './tables.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = `${ROOT}docs/performance/`;

/** Where runs leave figures, and where those of the page stand. */
const SOURCES = {
  server: { run: '.cache/bench/server.json', kept: `${FOLDER}server.json` },
  neo4j: { run: '.cache/bench-neo4j/comparison-6000.json', kept: `${FOLDER}neo4j.json` },
};
const PAGE = `${ROOT}docs/performance.md`;

const [option] = process.argv.slice(2);
if (option === '--take') await takeFigures();
const server = readFigures('server');
const texts = { ...tablesOf(server), ...neo4jTablesOf(readFigures('neo4j')) };
const page = fillPage(readFileSync(PAGE, 'utf8'), texts);
const files = new Map([[PAGE, await pretty(page, PAGE)]]);
for (const [name, text] of Object.entries(chartsOf(server))) files.set(`${FOLDER}${name}`, text);
for (const [file, text] of files) {
  const isSo = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (isSo) continue;
  if (option === '--check') {
    console.error(
      `${file.slice(ROOT.length)} is not what the figures make: npm run bench -- charts`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(file.slice(ROOT.length));
  }
}

function readFigures(name) {
  return JSON.parse(readFileSync(SOURCES[name].kept, 'utf8'));
}

/** Six digits are more than any figure deserves, and of single rounds only ratios are made. */
async function takeFigures() {
  const short = (key, value) => {
    if (key === 'rounds' && typeof value === 'object') return undefined;
    return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
  };
  mkdirSync(FOLDER, { recursive: true });
  for (const { run, kept } of Object.values(SOURCES)) {
    if (!existsSync(`${ROOT}${run}`)) continue;
    const text = JSON.stringify(JSON.parse(readFileSync(`${ROOT}${run}`, 'utf8')), short);
    writeFileSync(kept, await pretty(text, kept));
  }
}

async function pretty(text, filepath) {
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

// Makes the tables and pictures of docs/performance.md of docs/performance/figures.json:
// `npm run bench -- charts`. With `--take` the last run's figures are put there first; with `--check`
// nothing is written, and it is told what is not as the figures make it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { chartsOf } from './charts.mjs';
import { fillPage } from './fill-page.mjs';
import { tablesOf } from './tables.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TAKEN = `${ROOT}.cache/bench/server.json`;
const FIGURES = `${ROOT}docs/performance/figures.json`;
const PAGE = `${ROOT}docs/performance.md`;

const [option] = process.argv.slice(2);
if (option === '--take') await takeFigures();
const figures = JSON.parse(readFileSync(FIGURES, 'utf8'));
const page = fillPage(readFileSync(PAGE, 'utf8'), tablesOf(figures));
const files = new Map([[PAGE, await pretty(page, PAGE)]]);
for (const [name, text] of Object.entries(chartsOf(figures))) {
  files.set(`${ROOT}docs/performance/${name}`, text);
}
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

/** Six digits are more than any figure deserves; single rounds stay with the run. */
async function takeFigures() {
  const short = (key, value) => {
    if (key === 'rounds' && !Number.isFinite(value)) return undefined;
    return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
  };
  const text = JSON.stringify(JSON.parse(readFileSync(TAKEN, 'utf8')), short);
  mkdirSync(`${ROOT}docs/performance`, { recursive: true });
  writeFileSync(FIGURES, await pretty(text, FIGURES));
}

async function pretty(text, filepath) {
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

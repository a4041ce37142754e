// Embedded Communiqué beside other GraphQL servers over the same data, over HTTP: `npm run bench -- server`.
import { parseArgs } from 'node:util';
import { installContestants } from '../install-contestants.mjs';
import { saveFigures } from '../save-figures.mjs';

const HELP = `npm run bench -- server [options]

  --quick          shorter rounds, and fewer
  --meetings N     the size of the world (default: 6000)
  --sizes N,N …    the worlds on which Communiqué is measured alone (default: 6000,60000)
  --large          the same with 600000 meetings too
  --connections N  default: 8
  --only TEXT      only questions with this in their names
  --without NAME,… contestants that stay away, such as neo4j,postgraphile
  --part NAME      only "contestants" or "growth"

The figures go to .cache/bench/server.json; \`npm run bench -- charts --take\` makes docs/performance.md of them.`;

const { values: options } = parseArgs({
  options: {
    meetings: { type: 'string', default: '6000' },
    sizes: { type: 'string', default: '6000,60000' },
    large: { type: 'boolean', default: false },
    connections: { type: 'string', default: '8' },
    only: { type: 'string', default: '' },
    without: { type: 'string', default: '' },
    part: { type: 'string' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) console.log(HELP);
else await main();

async function main() {
  installContestants(new URL('.', import.meta.url));
  const { sideBySide } = await import('./side-by-side.mjs');
  const { growth } = await import('./growth.mjs');
  const { only, quick, part } = options;
  const timing = {
    connections: Number(options.connections),
    ...(quick
      ? { rounds: 3, milliseconds: 300, warmUp: 700 }
      : { rounds: 7, milliseconds: 600, warmUp: 1000 }),
  };
  const sizes = [...options.sizes.split(','), ...(options.large ? ['600000'] : [])].map(Number);
  const figures = {};
  if (part !== 'growth') {
    const meetings = Number(options.meetings);
    const without = options.without.split(',');
    figures.sideBySide = await sideBySide({
      meetings,
      only,
      timing,
      starts: quick ? 2 : 5,
      without,
    });
  }
  if (part !== 'contestants') {
    figures.growth = await growth({ sizes, only, timing: { ...timing, rounds: quick ? 2 : 5 } });
  }
  // The page is made of whole runs alone.
  const isWhole = only === '' && part === undefined;
  saveFigures(isWhole ? 'server' : 'server-part', { options, ...figures });
}

// Embedded Communiqué beside other GraphQL servers over the same data, over HTTP.
import { parseArgs } from 'node:util';
import { installContestants } from '../install-contestants.mjs';
import { saveFigures } from '../measure/save-figures.mjs';
import { byPace, PACE, PACE_OPTIONS } from '../pace.mjs';
import { SMALL } from '../world/make-world.mjs';

const HELP = `npm run bench -- server [options]

  --quick          shorter rounds, and fewer
  --check          only checks that it works, on small worlds
  --meetings N     the size of the world (default: 6000)
  --sizes N,N …    the worlds on which Communiqué is measured alone (default: 6000,60000)
  --large          the same with 600000 meetings too
  --connections N  default: 8
  --only TEXT      only questions with this in their names
  --without NAME,… contestants that are left out, such as neo4j,postgraphile
  --part NAME      only "contestants" or "growth"

The figures are written to .cache/bench/server.json; \`npm run bench -- charts --take\` writes docs/performance.md from them.`;

const { values: options } = parseArgs({
  options: {
    meetings: { type: 'string', default: byPace({ whole: '6000', check: String(SMALL) }) },
    sizes: {
      type: 'string',
      default: byPace({ whole: '6000,60000', check: `${SMALL},${SMALL + 100}` }),
    },
    large: { type: 'boolean', default: false },
    connections: { type: 'string', default: byPace({ whole: '8', check: '2' }) },
    only: { type: 'string', default: '' },
    without: { type: 'string', default: '' },
    part: { type: 'string' },
    help: { type: 'boolean', default: false },
    ...PACE_OPTIONS,
  },
});
if (options.help) console.log(HELP);
else await main();

async function main() {
  installContestants(new URL('contestants/', import.meta.url));
  const { sideBySide } = await import('./side-by-side.mjs');
  const { growth } = await import('./growth.mjs');
  const { only, part } = options;
  const timing = {
    connections: Number(options.connections),
    ...byPace({
      whole: { rounds: 7, milliseconds: 600, warmUp: 1000 },
      quick: { rounds: 3, milliseconds: 300, warmUp: 700 },
      check: { rounds: 1, milliseconds: 20, warmUp: 1 },
    }),
  };
  const sizes = [...options.sizes.split(','), ...(options.large ? ['600000'] : [])].map(Number);
  const figures = {
    ...(part !== 'growth' && {
      sideBySide: await sideBySide({
        meetings: Number(options.meetings),
        only,
        timing,
        starts: byPace({ whole: 5, quick: 2, check: 1 }),
        without: options.without.split(','),
      }),
    }),
    ...(part !== 'contestants' && {
      growth: await growth({
        sizes,
        only,
        timing: { ...timing, rounds: byPace({ whole: 5, quick: 2, check: 1 }) },
      }),
    }),
  };
  // The page shows whole runs only.
  const isWhole = PACE === 'whole' && only === '' && part === undefined;
  saveFigures(isWhole ? 'server' : 'server-part', { options, ...figures });
}

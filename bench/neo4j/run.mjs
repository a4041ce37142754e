// Communiqué on Neo4j beside the driver by hand, `@neo4j/graphql` and resolvers with DataLoader, all on
// one Neo4j, in one run.
/** @import { Options } from './compare.mjs' */
/** @import { World } from './open-world.mjs' */
import { parseArgs } from 'node:util';
import { installContestants } from '../install-contestants.mjs';
import { saveFigures } from '../measure/save-figures.mjs';
import { withResources } from '../measure/with-resources.mjs';
import { byPace, PACE, PACE_OPTIONS } from '../pace.mjs';
import { SMALL } from '../world/make-world.mjs';

const HELP = `npm run bench -- neo4j [options]

  --quick          shorter rounds, and fewer
  --check          only checks that all of it works, on a small world
  --meetings N     the size of the world (default: 6000)
  --against N      measures Communiqué alone, on a world of N meetings beside the first: how it grows
  --statements     plan and statement in this process against the statement by hand, without HTTP
  --paths          shortest paths
  --first          questions for the first time: Neo4j has no plans for them
  --edits          an explorer's edits of questions, each asked once
  --only TEXT      only questions with this in their names
  --version NAME   of Neo4j: lts (default), newest or such as 5.26.12
  --json FILE      the file for the figures (default: in .cache/bench)`;

const { values: options } = parseArgs({
  options: {
    meetings: { type: 'string', default: byPace({ whole: '6000', check: String(SMALL) }) },
    against: { type: 'string' },
    statements: { type: 'boolean', default: false },
    paths: { type: 'boolean', default: false },
    first: { type: 'boolean', default: false },
    edits: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    version: { type: 'string', default: 'lts' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
    ...PACE_OPTIONS,
  },
});
if (options.help) console.log(HELP);
else await main();

async function main() {
  installContestants(new URL('contestants/', import.meta.url));
  const { openWorld } = await import('./open-world.mjs');
  const { meetings, only, version } = options;
  await withResources(async (opened) => {
    /** @type {Map<number, World>} */
    const worlds = new Map();
    /** @type {Options} */
    const common = {
      opened,
      openWorld: async (size) => {
        const open = worlds.get(size.meetings) ?? opened(await openWorld(size, version));
        worlds.set(size.meetings, open);
        return open;
      },
      version,
      meetings: Number(meetings),
      against: Number(options.against ?? meetings),
      only,
      timing: {
        connections: byPace({ whole: 8, check: 2 }),
        ...byPace({
          whole: { rounds: 5, milliseconds: 1000, warmUp: 3000 },
          quick: { rounds: 3, milliseconds: 500, warmUp: 2000 },
          check: { rounds: 1, milliseconds: 20, warmUp: 1 },
        }),
      },
    };
    for (const measure of await kindsOfRun()) {
      const figures = await measure(common);
      // The page shows whole runs only, on the release that is the default.
      const part = PACE === 'whole' && only === '' && version === 'lts' ? '' : '-part';
      const name = `neo4j-${measure.name}-${meetings}${part}`;
      saveFigures(name, { options, ...figures }, options.json);
    }
  });
}

/** The kind that the options name, or all in a check. */
async function kindsOfRun() {
  const { comparison, growth } = await import('./compare.mjs');
  const { statements } = await import('./statements.mjs');
  const { paths } = await import('./paths.mjs');
  const { firstTime } = await import('./first/first-time.mjs');
  const { edits } = await import('./first/edits.mjs');
  if (options.statements) return [statements];
  if (options.paths) return [paths];
  if (options.first) return [firstTime];
  if (options.edits) return [edits];
  if (options.against !== undefined) return [growth];
  const all = [comparison, growth, statements, paths, firstTime, edits];
  return PACE === 'check' ? all : [comparison];
}

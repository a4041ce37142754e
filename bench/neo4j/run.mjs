/**
 * `npm run bench:neo4j`: Communiqué on Neo4j beside the driver by hand, `@neo4j/graphql` and resolvers
 * with DataLoader, all on one Neo4j, in one run. What they need is installed into this folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { resolveVersion } from '../../tools/neo4j/versions.mjs';
import { installContestants } from '../install-contestants.mjs';
import { describeMachine } from '../save-figures.mjs';

const HELP = `npm run bench:neo4j -- [options]

  --meetings N     the size of the world (default: 6000)
  --against N      measures Communiqué alone, on a world of N meetings beside the first: how it grows
  --statements     plan and statement in this process against the statement by hand, without HTTP
  --only TEXT      only questions with this in their names
  --quick          shorter rounds, and fewer
  --version NAME   of Neo4j: lts (default), newest or such as 5.26.12
  --json FILE      where the figures go (default: in .cache/bench-neo4j)`;

const RESULTS = fileURLToPath(new URL('../../.cache/bench-neo4j/', import.meta.url));

const { values: options } = parseArgs({
  options: {
    meetings: { type: 'string', default: '6000' },
    against: { type: 'string' },
    statements: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    version: { type: 'string', default: 'lts' },
    json: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (options.help) console.log(HELP);
else await main();

async function main() {
  installContestants(new URL('.', import.meta.url));
  const compare = await kindOfRun();
  const timing = options.quick
    ? { rounds: 3, milliseconds: 500, warmUp: 2000 }
    : { rounds: 5, milliseconds: 1000, warmUp: 3000 };
  const figures = await compare({
    meetings: Number(options.meetings),
    against: Number(options.against),
    only: options.only,
    version: resolveVersion(options.version),
    timing,
  });
  mkdirSync(RESULTS, { recursive: true });
  const part = options.only === '' ? '' : '-part';
  const file = options.json ?? `${RESULTS}${compare.name}-${options.meetings}${part}.json`;
  writeFileSync(file, JSON.stringify({ machine: describeMachine(), options, ...figures }, null, 2));
  console.log(`figures: ${file}`);
}

async function kindOfRun() {
  if (options.statements) return (await import('./statements.mjs')).statements;
  const { comparison, growth } = await import('./compare.mjs');
  return options.against === undefined ? comparison : growth;
}

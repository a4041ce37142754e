// Embedded Communiqué beside other GraphQL servers over the same data, over HTTP: `npm run bench -- server`.
import { parseArgs } from 'node:util';
import { installContestants } from '../install-contestants.mjs';
import { saveFigures } from '../save-figures.mjs';

const { values: options } = parseArgs({
  options: {
    meetings: { type: 'string', default: '6000' },
    connections: { type: 'string', default: '8' },
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
  },
});
installContestants(new URL('.', import.meta.url));
const { sideBySide } = await import('./side-by-side.mjs');
const timing = {
  connections: Number(options.connections),
  ...(options.quick
    ? { rounds: 3, milliseconds: 300, warmUp: 500 }
    : { rounds: 7, milliseconds: 700, warmUp: 1500 }),
};
const figures = await sideBySide({
  meetings: Number(options.meetings),
  only: options.only,
  timing,
});
saveFigures('side-by-side', { options, ...figures });

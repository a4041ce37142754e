import { readModel } from '../../src/sdl/read-model.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { node } from '../support/make-records.js';

const read = readModel([
  {
    name: 'ships.graphql',
    text: `
      "A ship." type Ship @node(plural: "ships") { "Its id." id: ID! "Its name." name: String! "How large." size: Size }
      "How large a ship is." enum Size { "Up to a boat." SMALL "In between." MEDIUM "For the ocean." LARGE }`,
  },
]);
if (read.kind !== 'model') throw new Error(JSON.stringify(read.problems));

describeEachStore(
  'the values of an enum',
  ({ ask }) => {
    it('are ordered and grouped by name, not in the order of the schema', async () => {
      expect(
        await ask(`{
          ordered: ships(orderBy: { size: ASC }) { nodes { size } }
          back: ships(orderBy: { size: DESC }) { nodes { size } }
          ships { groupBy(by: [SIZE], orderBy: KEY) { size } }
        }`),
      ).toEqual({
        data: {
          ordered: {
            nodes: [{ size: 'LARGE' }, { size: 'MEDIUM' }, { size: 'SMALL' }, { size: null }],
          },
          back: {
            nodes: [{ size: 'SMALL' }, { size: 'MEDIUM' }, { size: 'LARGE' }, { size: null }],
          },
          ships: {
            groupBy: [{ size: 'LARGE' }, { size: 'MEDIUM' }, { size: 'SMALL' }, { size: null }],
          },
        },
      });
    });
  },
  {
    model: read.model,
    records: ['SMALL', 'MEDIUM', 'LARGE', undefined].map((size, index) =>
      node('Ship', `ship:${index}`, { name: String(index), ...(size !== undefined && { size }) }),
    ),
  },
);

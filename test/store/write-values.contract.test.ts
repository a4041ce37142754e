import { CommuniqueError } from '../../src/kernel/errors.js';
import type { GraphRecord, RecordValue } from '../../src/model/record.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { edge, node } from '../support/make-records.js';
import { printProblems } from '../../src/kernel/problem.js';
import { readModel } from '../../src/sdl/read-model.js';
import { valuesModel as model } from '../support/values-model.js';

const HALF = 'which contains an unpaired surrogate, such as \\ud83d';
const INT = 'a whole number from -2147483648 to 2147483647';

const THINGS = ['a', 'b'].map((name) => node('Thing', `thing:${name}`, { name }));
const PAPER = node('Paper', 'paper:p', { name: 'P' });

function knows(properties: Record<string, RecordValue>, paragraph?: number): GraphRecord {
  const sources = paragraph === undefined ? [] : [{ source: 'paper:p', paragraph }];
  return edge(['Thing', 'thing:a'], 'KNOWS', ['Thing', 'thing:b'], properties, sources);
}

describeEachStore(
  'a value that cannot be stored',
  ({ store, ask }) => {
    it.each([
      ['score', NaN, 'a finite number, but got NaN'],
      ['score', Infinity, 'a finite number, but got Infinity'],
      ['nr', 3_000_000_000, `${INT}, but got 3000000000`],
      ['nr', -2_147_483_649, `${INT}, but got -2147483649`],
      ['nr', 1.5, `${INT}, but got 1.5`],
      ['nrs', [1, 2 ** 31], `${INT}, but got 2147483648`],
      ['sort', 'THREE', 'one of ONE, TWO, but got "THREE"'],
      ['sorts', ['ONE', 'one'], 'one of ONE, TWO, but got "one"'],
      ['text', 'a\ud83d', `a text, but got "a\\ud83d", ${HALF}`],
      ['text', '\ude00\ud83d', `a text, but got "\\ude00\\ud83d", ${HALF}`],
      ['texts', ['\ud83d\ude00', '\ud83d'], `a text, but got "\\ud83d", ${HALF}`],
      ['flag', 1, 'true or false, but got 1'],
    ])('is refused: %s = %p', async (property, value, expected) => {
      const record = node('Thing', 'thing:c', { name: 'C', [property]: value });

      expect(await problemsOf([record])).toEqual([`thing:c: ${property}: expected ${expected}`]);
    });

    it.each([
      [{ weight: NaN }, 'weight: expected a finite number, but got NaN'],
      [{ times: 2 ** 31 }, `times: expected ${INT}, but got 2147483648`],
      [{ note: '\udc00' }, `note: expected a text, but got "\\udc00", ${HALF}`],
      [{ since: '2020', until: '2019' }, '"until" is 2019, which is before "since", 2020'],
    ])('is refused on an edge: %p', async (properties, problem) => {
      expect(await problemsOf([knows(properties)])).toEqual([`thing:a KNOWS thing:b: ${problem}`]);
    });

    it.each([0, -1, 1.5, 2 ** 31])(
      'is refused as the number of a paragraph: %p',
      async (number) => {
        expect(await problemsOf([knows({}, number)])).toEqual([
          `thing:a KNOWS thing:b: expected the number of a paragraph of paper:p, from 1, but got ${number}`,
        ]);
      },
    );

    it('is refused as an id', async () => {
      expect(await problemsOf([node('Thing', 'thing:\ud83d', { name: 'C' })])).toEqual([
        `expected an id, but got "thing:\\ud83d", ${HALF}`,
      ]);
    });

    it('is refused if a node ends before it can have begun', async () => {
      const [begin, end] = ['2022-09-27', '1999'];

      expect(
        await problemsOf([
          node('Thing', 'thing:c', { name: 'C', start: begin, end }),
          node('Thing', 'thing:d', { name: 'D', start: '2024', end: '2024-01' }),
          node('Thing', 'thing:e', { name: 'E', end }),
        ]),
      ).toEqual(['thing:c: "end" is 1999, which is before "start", 2022-09-27']);
    });

    async function problemsOf(records: readonly GraphRecord[]): Promise<readonly string[]> {
      const error: unknown = await store()
        .write(records)
        .catch((thrown: unknown) => thrown);
      if (!(error instanceof CommuniqueError)) throw new Error('the records were written');
      expect(await ask('{ things { totalCount } }')).toEqual({
        data: { things: { totalCount: 2 } },
      });
      return error.message.split('\n');
    }
  },
  { model, records: [...THINGS, PAPER] },
);

describeEachStore(
  'a lone surrogate in a question',
  ({ ask }) => {
    it.each([
      ['eq', '\ud83d', []],
      ['eq', '\ufffd', ['fffd']],
      ['ne', '\ud83d', ['emoji', 'fffd', 'plain']],
      ['contains', '\ud83d', []],
      ['startsWith', '\ud83d', []],
      ['endsWith', '\ude00', []],
      ['contains', '\ud83d\ude00', ['emoji']],
      ['contains', '\ufffd', ['fffd']],
      ['lt', '\ud83d', ['plain']],
      ['gte', '\ud83d', ['emoji', 'fffd']],
      ['gt', '\ud83d', ['emoji']],
    ])('is in no text: %s %p', async (operator, value, expected) => {
      const document = `query ($value: String!) {
        things(where: { text: { ${operator}: $value } }, orderBy: { name: ASC }) { nodes { name } }
      }`;

      const { data } = await ask(document, { value });

      const { nodes } = (data as { things: { nodes: { name: string }[] } }).things;
      expect(nodes.map(({ name }) => name)).toEqual(expected);
    });

    it('is in no list, and is no id', async () => {
      const document = `query ($texts: [String!]!, $id: ID!) {
        in: things(where: { text: { in: $texts } }) { nodes { name } }
        notIn: things(where: { text: { notIn: $texts } }) { totalCount }
        thing(id: $id) { name }
        nodes(ids: [$id]) { id }
      }`;

      expect(await ask(document, { texts: ['\ud83d', 'plain'], id: 'thing:\ud83d' })).toEqual({
        data: {
          in: { nodes: [{ name: 'plain' }] },
          notIn: { totalCount: 2 },
          thing: null,
          nodes: [null],
        },
      });
    });
  },
  {
    model,
    records: [
      node('Thing', 'thing:1', { name: 'emoji', text: '\ud83d\ude00' }),
      node('Thing', 'thing:2', { name: 'fffd', text: '\ufffd' }),
      node('Thing', 'thing:3', { name: 'plain', text: 'plain' }),
    ],
  },
);

const sourceless = readModel([
  {
    name: 'trees.graphql',
    text: `"A tree." type Tree @node(plural: "trees") { "An id." id: ID! "A name." name: String!
      "Its neighbours." near: [Tree!]! @relationship(type: "NEAR")
      "Whose neighbour it is." nearOf: [Tree!]! @inverse(of: "near") }`,
  },
]);
if (sourceless.kind !== 'model') throw new Error(printProblems(sourceless.problems));

describeEachStore(
  'a source where the schema has no type of documents',
  ({ store }) => {
    it('is refused', async () => {
      const sources = [{ source: 'tree:a', paragraph: 1 }];
      const writing = store().write([
        edge(['Tree', 'tree:a'], 'NEAR', ['Tree', 'tree:b'], {}, sources),
      ]);

      await expect(writing).rejects.toThrow(
        'tree:a NEAR tree:b: expected no sources, as no type of the schema is a @source, but got tree:a',
      );
    });
  },
  {
    model: sourceless.model,
    records: ['a', 'b'].map((name) => node('Tree', `tree:${name}`, { name })),
  },
);

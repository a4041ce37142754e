import type { GraphRecord } from '../../src/model/record.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { readNames, readWords } from '../support/folding/read-names.js';
import { node } from '../support/make-records.js';
import type { Ask } from '../support/query.js';
import { readDocument } from '../support/read-document.js';

/** A row of the table in docs/text-matching.md. */
interface Documented {
  readonly text: string;
  readonly finds: readonly string[];
  readonly misses: readonly string[];
}

const DOCUMENTED = readTable();
/** A part of them, since a store takes some milliseconds for each. */
const NAMES = readNames().filter(
  ({ name }, index) => index % 8 === 0 && !DOCUMENTED.some(({ text }) => text === name),
);
const WORDS = readWords().filter((_, index) => index % 8 === 0);
const SHORTENED = WORDS.map((word) => word.replace(/a[ae]|oe|ue|ss/gu, ([first = '']) => first));

/** Texts with characters that nobody sees, and what finds them. */
const UNSEEN = [
  ['co\u00adopera\u00adtion', 'cooperation'],
  ['می\u200cخواهم', 'میخواهم'],
  ['\u200eHaa\u200b\u200d\u2060\ufeffland', 'Haaland'],
  ['カ\u3099ラス', 'ガラス'],
  ['서울'.normalize('NFD'), '서울'],
] as const;

const topics = (prefix: string, names: readonly string[]): readonly GraphRecord[] =>
  names.map((name, index) => node('Topic', `topic:${prefix}-${index}`, { name, aliases: [name] }));

describeEachStore(
  'the folding of texts',
  ({ ask }) => {
    it('is as documented', async () => {
      const asked = [...new Set(DOCUMENTED.flatMap(({ finds, misses }) => [...finds, ...misses]))];
      const found = await findNames(ask, 'contains', asked);

      const actual = DOCUMENTED.map(({ text, finds, misses }) => ({
        text,
        finds: finds.filter((each) => found.get(each)?.includes(text)),
        misses: misses.filter((each) => !found.get(each)?.includes(text)),
      }));
      expect(actual).toEqual(DOCUMENTED);
      expect(DOCUMENTED.length).toBeGreaterThan(10);
    });

    it('finds names by their spellings, as a part, at the beginning and at the end', async () => {
      const spellings = NAMES.flatMap((each) => each.spellings);
      for (const operator of ['contains', 'startsWith', 'endsWith']) {
        const found = await findNames(ask, operator, spellings);

        const missed = NAMES.filter(({ name, spellings }) =>
          spellings.some((each) => !found.get(each)?.includes(name)),
        );
        expect(missed).toEqual([]);
      }
    });

    it('finds in plain words exactly what they contain', async () => {
      const asked = [...new Set([...SHORTENED, 'dos', 'qun'])].slice(0, 200);
      const found = await findNames(ask, 'contains', asked);

      const wrong = asked.filter((each) => {
        const words = found.get(each)?.filter((name) => WORDS.includes(name)) ?? [];
        return words.join() !== WORDS.filter((word) => word.includes(each)).join();
      });
      expect(wrong).toEqual([]);
    });

    it('does not depend on what nobody sees: zero-width characters, and how marks are encoded', async () => {
      const asked = UNSEEN.flat();
      for (const operator of ['contains', 'startsWith', 'endsWith']) {
        const found = await findNames(ask, operator, asked);

        const missed = UNSEEN.filter(
          ([text, seen]) => !found.get(text)?.includes(text) || !found.get(seen)?.includes(text),
        );
        expect(missed).toEqual([]);
      }
    });

    it('keeps the marks of letters in the words of a search', async () => {
      const hits = '{ hits { snippet } }';

      const { data } = await ask(`{
        kul: search(text: "कुल") ${hits}
        kal: search(text: "कल") ${hits}
        kin: search(text: "กิน") ${hits}
        kon: search(text: "กน") ${hits}
        hanguk: search(text: "한국과") ${hits}
      }`);

      expect(data).toEqual({
        kul: { hits: [{ snippet: 'कुल मिलाकर' }] },
        kal: { hits: [] },
        kin: { hits: [{ snippet: 'กินข้าว' }] },
        kon: { hits: [] },
        hanguk: { hits: [{ snippet: '한국과 노르웨이' }] },
      });
    });

    it('is the same for elements of a list, and under `not`', async () => {
      const where = '{ aliases: { some: { startsWith: "jonas gahr stoere" } } }';

      const { data } = await ask(`{
        some: topics(where: ${where}) { nodes { name } }
        with: topics(where: { name: { contains: "oe" } }) { totalCount }
        without: topics(where: { not: { name: { contains: "oe" } } }) { totalCount }
        all: topics { totalCount }
      }`);

      const counted = data as Record<string, { totalCount: number }>; // as asked
      expect(data).toMatchObject({
        some: { nodes: [{ name: 'Jonas Gahr Stoere' }, { name: 'Jonas Gahr Støre' }] },
        without: {
          totalCount: Number(counted['all']?.totalCount) - Number(counted['with']?.totalCount),
        },
      });
    });
  },
  {
    records: [
      ...topics(
        'documented',
        DOCUMENTED.map(({ text }) => text),
      ),
      ...topics(
        'name',
        NAMES.map(({ name }) => name),
      ),
      ...topics('word', WORDS),
      ...topics(
        'unseen',
        UNSEEN.map(([text]) => text),
      ),
    ],
  },
);

/** The names found by each text; several texts are asked for in one request. */
async function findNames(
  ask: Ask,
  operator: string,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (let start = 0; start < texts.length; start += BATCH) {
    const some = texts.slice(start, start + BATCH);
    const fields = some.map(
      (text, index) =>
        `f${index}: topics(first: 1000, where: { name: { ${operator}: ${JSON.stringify(text)} } }) { nodes { name } }`,
    );
    const { data, errors } = await ask(`{ ${fields.join(' ')} }`);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const lists = data as Record<string, { nodes: readonly { name: string }[] }>; // as asked
    for (const [index, text] of some.entries()) {
      found.set(text, lists[`f${index}`]?.nodes.map(({ name }) => name) ?? []);
    }
  }
  return found;
}

const BATCH = 10;

function readTable(): readonly Documented[] {
  const [, page = ''] = readDocument('docs/text-matching.md').split('## What is found by what');
  const rows = page.match(/^\| [^|`]+ \| `.*$/gmu) ?? [];
  return rows.map((row) => {
    const [, text = '', finds = '', misses = ''] = row.split('|');
    return { text: text.trim(), finds: inQuotes(finds), misses: inQuotes(misses) };
  });
}

function inQuotes(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/gu)].map(([, text = '']) => text);
}

import fc from 'fast-check';
import { NODES_CSV } from '../../src/export/csv/nodes-csv.js';
import type { PlacedNode } from '../../src/export/format/graph-format.js';
import { EMPTY_GRAPH } from '../support/nasty-graph.js';
import { describeInPython, runPython } from '../support/python.js';
import { printGraph } from '../support/read-graph.js';

/** Texts of characters that are special in CSV, spreadsheets and joined lists, and of any others. */
const TEXT = fc.string({
  unit: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(...Array.from('=+-@＝＋－＠\t\n\r;,"\'|\\ a上🧑'), '\r\n'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 12,
});
const ROWS = fc.array(fc.record({ label: TEXT, tags: fc.array(TEXT, { minLength: 1 }) }), {
  minLength: 1,
  maxLength: 40,
});
/** Each starts Python. */
const RUNS = { numRuns: 20 };

interface Row {
  readonly label: string;
  readonly tags: readonly string[];
}

async function print(rows: readonly Row[]): Promise<string> {
  const nodes = rows.map(({ label, tags }, index): PlacedNode => {
    const place = { x: -1.5, y: -index, degree: 0, start: undefined, end: undefined };
    return { id: `thing:${index}`, type: 'Thing', label, properties: { tags }, ...place };
  });
  async function* batches() {
    yield await Promise.resolve(nodes);
  }
  return printGraph(NODES_CSV, { ...EMPTY_GRAPH, nodes: batches });
}

/** The labels and the lists of the rows that Python's csv module reads. */
async function read(file: string): Promise<readonly Record<'Label' | 'tags', string>[]> {
  const tables = await runPython('test/export/read-csv.py', JSON.stringify([file]));
  const [[header = [], ...rows] = []] = tables as readonly (readonly (readonly string[])[])[];
  const [label, tags] = [header.indexOf('Label'), header.indexOf('tags')];
  return rows.map((row) => ({ Label: row[label] ?? '', tags: row[tags] ?? '' }));
}

/** Splits at the bars that are not escaped; U+0000 is in no file. */
function splitList(cell: string): readonly string[] {
  return cell
    .replaceAll(/\\(.)|\|/gsu, (_all, escaped?: string) => escaped ?? '\u0000')
    .split('\u0000');
}

/** A text as it is read, without apostrophes. */
function arriving(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that are meant
  return text.replaceAll(/['\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, '');
}

describeInPython('Python’s csv module', [], () => {
  it('reads every text and every list unchanged, except for apostrophes', () =>
    fc.assert(
      fc.asyncProperty(ROWS, async (rows) => {
        const found = await read(await print(rows));

        expect(
          found.map(({ Label, tags }) => ({
            label: arriving(Label),
            tags: splitList(tags).map(arriving),
          })),
        ).toEqual(
          rows.map(({ label, tags }) => ({ label: arriving(label), tags: tags.map(arriving) })),
        );
      }),
      RUNS,
    ));

  it('reads no cell of text that begins with a formula, even if split at other separators', () =>
    fc.assert(
      fc.asyncProperty(ROWS, async (rows) => {
        const file = await print(rows);
        const cells = (await read(file)).flatMap(({ Label, tags }) => [Label, tags]);

        const beginnings = [...cells, ...file.split(/[\r\n;\t]/u)];
        expect(beginnings.filter((text) => /^["\s]*[=+\-@＝＋－＠]/u.test(text))).toEqual([]);
      }),
      RUNS,
    ));
});

describe('A CSV file', () => {
  it.each([
    ['a lone line feed', 'a\nb', '"a\nb"'],
    ['a lone carriage return', 'a\rb', '"a\rb"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula after a line break', 'a\n=1+1', '"a\n\'=1+1"'],
    ['a formula after a leading line break', '\n=1+1', '"\n\'=1+1"'],
    ['a formula after a tab', '\t@A1', "\t'@A1"],
    ['a formula after a semicolon', 'a; "=A1"', '"a; ""\'=A1"""'],
    ['a formula in full width', '＝1+1', "'＝1+1"],
    ['signs within a text', 'a = b - c + d; e@f', 'a = b - c + d; e@f'],
  ])('writes %s', async (_what, label, written) => {
    expect(await print([{ label, tags: [] }])).toContain(`\r\nthing:0,${written},Thing,`);
  });
});

import { readTable } from '../../../src/ingest/tables/read-table.js';
import { valuesModel } from '../../support/values-model.js';

function read(...lines: readonly string[]) {
  return readTable(lines.join('\n'), 'things.csv', valuesModel);
}

function problemsOf(...lines: readonly string[]): readonly string[] {
  const { problems } = read(...lines);
  return problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

const PARALLEL = { kind: 'edge', type: 'KNOWS', fromType: 'Thing', toType: 'Thing' };

describe('A table', () => {
  it('has a node in each row, of the type that its id names, with what stands in the cells', () => {
    const { records, problems } = read(
      'id,name,start,text,texts,score,nrs,flag,sort,latitude,SourceId,SourceParagraph',
      'thing:a,"A, the ""first""",2024-05,,one|t\\|wo,1.5,3|-4,TRUE,ONE,,paper:p|paper:q,2|',
      '',
      'spot:b,B,,,,,,,,59.9,,',
    );

    expect(problems).toEqual([]);
    const attested = { kind: 'edge', type: 'IN', fromType: 'Thing', toType: 'Paper' };
    const first = { file: 'things.csv', line: 2 };
    expect(records).toEqual([
      {
        ...{ kind: 'node', type: 'Thing', id: 'thing:a', location: first },
        properties: {
          ...{ name: 'A, the "first"', start: '2024-05', texts: ['one', 't|wo'], score: 1.5 },
          ...{ nrs: [3, -4], flag: true, sort: 'ONE' },
        },
      },
      {
        ...{ ...attested, from: 'thing:a', to: 'paper:p', location: first },
        ...{ properties: { paragraph: 2 }, sources: [{ source: 'paper:p', paragraph: 2 }] },
      },
      {
        ...{ ...attested, from: 'thing:a', to: 'paper:q', location: first },
        ...{ properties: {}, sources: [{ source: 'paper:q', paragraph: null }] },
      },
      {
        ...{ kind: 'node', type: 'Spot', id: 'spot:b', location: { file: 'things.csv', line: 4 } },
        properties: { name: 'B', latitude: 59.9 },
      },
    ]);
  });

  it('has an edge in each row, without those that follow from others', () => {
    const { records, problems } = read(
      'Source,Target,Kind,Start,since,weight_,SourceId,Derived',
      'thing:a,thing:b,KNOWS,2020,,0.5,paper:p,',
      'thing:a,thing:b,KNOWS,,2021,,,',
      'thing:a,thing:c,MET,,,,,true',
    );

    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        ...{ ...PARALLEL, from: 'thing:a', to: 'thing:b' },
        ...{
          properties: { weight: 0.5, since: '2020' },
          location: { file: 'things.csv', line: 2 },
        },
        sources: [{ source: 'paper:p', paragraph: null }],
      },
      {
        ...{ ...PARALLEL, from: 'thing:a', to: 'thing:b' },
        ...{ properties: { since: '2021' }, sources: [] },
        location: { file: 'things.csv', line: 3 },
      },
    ]);
  });

  it('says nothing of a property whose cell is empty, and "" is an empty text', () => {
    const { records } = read('id,name,text,texts,nr', 'thing:a,,"","",""', 'thing:b,"",,,');

    expect(records.map((record) => record.kind === 'node' && record.properties)).toEqual([
      { text: '', texts: [''] },
      { name: '' },
    ]);
  });

  it('has no empty texts where a program has put all in quotes, the header too', () => {
    const { records } = read('"id","name","text"', '"thing:a","A",""');

    expect(records.map((record) => record.kind === 'node' && record.properties)).toEqual([
      { name: 'A' },
    ]);
  });

  it.each([
    ['semicolons', ';', '\n'],
    ['tabs', '\t', '\r\n'],
    ['lines that end with a carriage return', ',', '\r'],
    ['a byte order mark', ',', '\r\n'],
  ])('may have %s', (what, separator, end) => {
    const rows = [
      ['id', 'name', 'text'],
      ['thing:a', `"a${separator}${end}b"`, 'x'],
      ['thing:b', 'B', '7'],
    ];
    const text = rows.map((row) => `${row.join(separator)}${end}`).join('');
    const mark = what === 'a byte order mark' ? '\uFEFF' : '';
    const { records, problems } = readTable(mark + text, 't.csv', valuesModel);

    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        ...{ kind: 'node', type: 'Thing', id: 'thing:a', location: { file: 't.csv', line: 2 } },
        properties: { name: `a${separator}${end}b`, text: 'x' },
      },
      {
        ...{ kind: 'node', type: 'Thing', id: 'thing:b', location: { file: 't.csv', line: 4 } },
        properties: { name: 'B', text: '7' },
      },
    ]);
  });

  it('reports every problem of its rows, with line and column', () => {
    expect(
      problemsOf(
        'id,name,text,score,nrs,days,sort,flag,start,end,latitude,SourceId,SourceParagraph',
        'thing:a,"two',
        'lines",,much,1|two,2024-13,THREE,perhaps,2024,2023,,,',
        'thing,,,,,,,,,,,,',
        'thing:b,,,,,,,,,,1,paper:p,1|2',
        'paper:c,,,,,,,,,,,paper:p,x',
        'thing:d,D',
        'thing:e,,,,,,,,2024,2023,,,',
      ),
    ).toEqual([
      'things.csv:2: "score": expected a finite number, but got "much".',
      'things.csv:2: "nrs": expected each to be a whole number from -2147483648 to 2147483647, but got "two".',
      'things.csv:2: "days": expected each to be a date such as "2023", "2023-12", "2023-12-07" or "2023-12-07T17:50+09:00" (a date-time needs an offset), but got "2024-13".',
      'things.csv:2: "sort": expected one of ONE, TWO, but got "THREE".',
      'things.csv:2: "flag": expected true or false, but got "perhaps".',
      'things.csv:2: "end" is 2023, which is before "start", 2024.',
      'things.csv:4: "id": expected an id, one of thing:, spot:, paper: and words of letters and digits joined by hyphens, but got "thing".',
      'things.csv:5: "latitude": expected nothing, since Thing has no "latitude".',
      'things.csv:5: "SourceParagraph": expected as many paragraphs as "SourceId" has documents, 1, separated by |, but got 2.',
      'things.csv:6: "SourceParagraph": expected the number of a paragraph, from 1, but got "x".',
      'things.csv:6: "SourceId": expected nothing, since no document states a Paper.',
      'things.csv:7: expected 13 cells, as the header has, but got 2.',
      'things.csv:8: "end" is 2023, which is before "start", 2024.',
    ]);
  });

  it('reports every problem of edges', () => {
    expect(
      problemsOf(
        'Source,Target,Kind,weight_',
        'thing:a,b,KNOWS,',
        'c,d,KNOWS,',
        'thing:a,thing:b,KNEW,1',
        'thing:a,spot:b,KNOWS,',
        'thing:a,spot:b,AT,1',
        'paper:a,spot:b,AT,',
      ).map((line) => line.replace(/one of thing:.*hyphens, /u, '… ')),
    ).toEqual([
      'things.csv:2: "Target": expected an id, … but got "b".',
      'things.csv:3: "Source": expected an id, … but got "c".',
      'things.csv:3: "Target": expected an id, … but got "d".',
      'things.csv:4: "Kind": expected KNOWS, which leads from a Thing to a Thing, but got "KNEW".',
      'things.csv:5: "Kind": expected AT, which leads from a Thing to a Spot, but got "KNOWS".',
      'things.csv:6: "weight_": expected nothing, since AT has no "weight".',
      'things.csv:7: "Kind": there is no relationship from a Paper to a Spot.',
    ]);
  });

  it('is refused where its header is none, names an unknown column, or one twice', () => {
    expect([
      problemsOf(''),
      problemsOf('name,text', 'A,b'),
      problemsOf('id,nane,texts,texts', 'thing:a,A,b,c'),
      problemsOf('Id,Kind,name,flag', 'thing:a,Spot,A,maybe'),
    ]).toEqual([
      ['things.csv:1: expected a header, which names the columns, but the table is empty.'],
      [
        'things.csv:1: expected a header with "id" for nodes, or with "Source", "Target" and "Kind" for edges, but got name, text.',
      ],
      [
        'things.csv:1: "nane": there is no such column: did you mean "name"?',
        'things.csv:1: "texts": the column is there twice.',
      ],
      [
        'things.csv:2: "Kind": expected Thing, as the id says, but got "Spot".',
        'things.csv:2: "flag": expected true or false, but got "maybe".',
      ],
    ]);
  });

  it.each([
    ['a mark within a cell', '7" gun', 'a quotation mark stands within a cell'],
    ['a text behind quotes', '"a"b', 'expected a separator or the end of the line'],
    ['quotes that do not end', '"a', 'a cell begins with a quotation mark and never ends'],
  ])('is read up to %s', (_what, cell, expected) => {
    expect(
      problemsOf('id,text,nr', 'thing:a,"x', 'y",z', '', `thing:b,${cell},1`, 'thing:c,,'),
    ).toEqual([
      'things.csv:2: "nr": expected a whole number from -2147483648 to 2147483647, but got "z".',
      expect.stringContaining(`things.csv:5: ${expected}`),
    ]);
  });
});

import { edge, node } from '../make-records.js';

const GOOD = { name: 'Good', start: '2024', sort: 'ONE', score: 1, nr: 1, flag: true, text: 'x' };

/** Values stored in properties of nodes by another program, as Cypher, and what the error says of each. */
export const NONCONFORMING_ON_NODES: readonly (readonly [
  property: string,
  stored: string,
  expected: string,
])[] = [
  [
    'score',
    "date('2024-01-01')",
    'a finite number, but the database holds a value of another kind (2024-01-01)',
  ],
  [
    'score',
    '9007199254740993',
    'a finite number, but the database holds Infinity, or a whole number beyond 2^53',
  ],
  ['score', '0.0 / 0.0', 'a finite number, but the database holds NaN'],
  [
    'score',
    '1.0 / 0.0',
    'a finite number, but the database holds Infinity, or a whole number beyond 2^53',
  ],
  ['score', "'many'", 'a finite number, but the database holds "many"'],
  [
    'nr',
    '9007199254740993',
    'a whole number from -2147483648 to 2147483647, but the database holds Infinity, or a whole number beyond 2^53',
  ],
  [
    'nr',
    '3000000000',
    'a whole number from -2147483648 to 2147483647, but the database holds 3000000000',
  ],
  ['nr', '1.5', 'a whole number from -2147483648 to 2147483647, but the database holds 1.5'],
  [
    'nr',
    "duration('P1D')",
    'a whole number from -2147483648 to 2147483647, but the database holds a value of another kind (P1DT)',
  ],
  [
    'nr',
    'point({x: 1, y: 2})',
    'a whole number from -2147483648 to 2147483647, but the database holds a value of another kind (Point{srid=7203.0, x=1.0, y=2.0})',
  ],
  ['text', '7', 'a text, but the database holds 7'],
  ['text', "['x']", 'a text, but the database holds a list'],
  ['flag', "'yes'", 'true or false, but the database holds "yes"'],
  ['sort', "'THREE'", 'one of ONE, TWO, but the database holds "THREE"'],
  [
    'start',
    "date('2024-01-01')",
    'a date such as "2023", "2023-12", "2023-12-07" or "2023-12-07T17:50+09:00" (a date-time needs an offset), but the database holds a value of another kind (2024-01-01)',
  ],
  [
    'start',
    "'soon'",
    'a date such as "2023", "2023-12", "2023-12-07" or "2023-12-07T17:50+09:00" (a date-time needs an offset), but the database holds "soon"',
  ],
  [
    'start',
    "datetime('2024-01-01T00:00Z')",
    'a date such as "2023", "2023-12", "2023-12-07" or "2023-12-07T17:50+09:00" (a date-time needs an offset), but the database holds a value of another kind (2024-01-01T00:00:00Z)',
  ],
  [
    'nrs',
    '5',
    'a list, each of it a whole number from -2147483648 to 2147483647, but the database holds 5',
  ],
];

export const NONCONFORMING_ON_EDGES: typeof NONCONFORMING_ON_NODES = [
  ['weight', '0.0 / 0.0', 'a finite number, but the database holds NaN'],
  [
    'times',
    "time('12:00')",
    'a whole number from -2147483648 to 2147483647, but the database holds a value of another kind (12:00:00Z)',
  ],
  ['sure', '1', 'true or false, but the database holds 1'],
  ['sort', "'THREE'", 'one of ONE, TWO, but the database holds "THREE"'],
  [
    'note',
    "date('2024-01-01')",
    'a text, but the database holds a value of another kind (2024-01-01)',
  ],
  [
    'counts',
    '[1.5]',
    'a list, each of it a whole number from -2147483648 to 2147483647, but the database holds a list',
  ],
  ['via', '5', 'the id of a Thing, but the database holds 5'],
];

/** Two things and an edge between them, which conform to the schema. */
export const CONFORMING_RECORDS = [
  node('Thing', 'thing:bad', GOOD),
  node('Thing', 'thing:good', { ...GOOD, score: 2 }),
  edge(['Thing', 'thing:good'], 'KNOWS', ['Thing', 'thing:bad'], { weight: 1 }),
];

/** Statements with which another program changes them. */
export const setOnNode = (property: string, stored: string): string =>
  `MATCH (n {id: 'thing:bad'}) SET n.${property} = ${stored}`;
export const setOnEdge = (property: string, stored: string): string =>
  `MATCH ()-[r:KNOWS]->() SET r.${property} = ${stored}`;

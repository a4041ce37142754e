import fc from 'fast-check';
import type { SearchAnswer } from '../../src/plan/search-question.js';
import { bundledRecords } from '../support/bundled-graph.js';
import { describeEachStore } from '../support/describe-each-store.js';

/** What is typed, and the hit that must come first: its id, and the property that matches. */
const CASES: readonly (readonly [text: string, id: string, matchedField: string])[] = [
  // As it is written, in whatever case and width
  ['Norway', 'country:NO', 'name'],
  ['NORWAY', 'country:NO', 'name'],
  ['Ｎｏｒｗａｙ', 'country:NO', 'name'],
  [' norway\t', 'country:NO', 'name'],
  ["Norway's", 'country:NO', 'name'],
  ['Kingdom of Norway', 'country:NO', 'officialName'],
  ['Arctic', 'topic:arctic', 'name'],
  ['Arctic Council', 'organization:arctic-council', 'name'],
  ['Eide', 'person:eide-espen-barth', 'familyName'],
  ['Stoltenberg', 'person:stoltenberg-jens', 'familyName'],
  ['von der leyen', 'person:von-der-leyen-ursula', 'familyName'],
  ['Kyiv', 'place:ua-kyiv', 'name'],
  ['White House', 'place:us-washington-white-house', 'name'],
  ['Expo 2025', 'topic:expo-2025', 'name'],
  // Letters that not every keyboard has
  ['Støre', 'person:store-jonas-gahr', 'familyName'],
  ['STØRE', 'person:store-jonas-gahr', 'familyName'],
  ['store', 'person:store-jonas-gahr', 'familyName'],
  ['stoere', 'person:store-jonas-gahr', 'familyName'],
  ['Søreide', 'person:soreide-ine-eriksen', 'familyName'],
  ['soereide', 'person:soreide-ine-eriksen', 'familyName'],
  ['loekke rasmussen', 'person:rasmussen-lars-lokke', 'name'],
  ['lokke', 'person:rasmussen-lars-lokke', 'name'],
  ['lofven', 'person:lofven-stefan', 'familyName'],
  ['loefven', 'person:lofven-stefan', 'familyName'],
  ['jaaskelainen', 'person:jaaskelainen-tanja', 'familyName'],
  ['jaeaeskelaeinen', 'person:jaaskelainen-tanja', 'familyName'],
  ['thorgerdur', 'person:gunnarsdottir-thorgerdur-katrin', 'name'],
  ['Þórðarson', 'person:thordarson-gudlaugur-thor', 'familyName'],
  ['thordarson', 'person:thordarson-gudlaugur-thor', 'familyName'],
  ['Žykas', 'person:zykas-aurelijus', 'familyName'],
  ['nauseda', 'person:nauseda-gitanas', 'familyName'],
  ['karins', 'person:karins-krisjanis', 'familyName'],
  ['olafur ragnar', 'person:grimsson-olafur-ragnar', 'name'],
  ['Kamikawa Yōko', 'person:kamikawa-yoko', 'name'],
  ['yoko', 'person:kamikawa-yoko', 'name'],
  ['Shinzō Abe', 'person:abe-shinzo', 'aliases'],
  // Other names, former ones and short ones
  ['Fumio Kishida', 'person:kishida-fumio', 'aliases'],
  ['Barth Eide', 'person:eide-espen-barth', 'aliases'],
  ['Zelenskiy', 'person:zelenskyy-volodymyr', 'aliases'],
  ['joe biden', 'person:biden-joseph-r', 'aliases'],
  ['jokowi', 'person:widodo-joko', 'aliases'],
  ['Britain', 'country:GB', 'aliases'],
  ['UK', 'country:GB', 'aliases'],
  ['U.S.A.', 'country:US', 'aliases'],
  ['Holland', 'country:NL', 'aliases'],
  ['burma', 'country:MM', 'aliases'],
  ['viet nam', 'country:VN', 'aliases'],
  ['korea', 'country:KR', 'aliases'],
  ['DPRK', 'country:KP', 'aliases'],
  ['brexit', 'topic:uk-eu-relations', 'aliases'],
  ['fisheries', 'topic:marine-resources', 'aliases'],
  ['FOIP', 'topic:indo-pacific', 'aliases'],
  ['NATO', 'organization:nato', 'abbreviation'],
  ['N.A.T.O.', 'organization:nato', 'abbreviation'],
  ['NB8', 'organization:nb8', 'abbreviation'],
  ['g7', 'organization:g7', 'abbreviation'],
  ['AC', 'organization:arctic-council', 'abbreviation'],
  // Japanese, as a whole and inside a word
  ['岸田文雄', 'person:kishida-fumio', 'nativeName'],
  ['岸田', 'person:kishida-fumio', 'nativeName'],
  ['文雄', 'person:kishida-fumio', 'nativeName'],
  ['陽子', 'person:kamikawa-yoko', 'nativeName'],
  ['榮', 'person:hasegawa-eiichi', 'nativeName'],
  ['アイデ', 'person:eide-espen-barth', 'aliases'],
  ['エスペン・バット', 'person:eide-espen-barth', 'aliases'],
  ['ﾌﾞﾚﾝﾃﾞ', 'person:brende-borge', 'aliases'],
  ['拉致', 'topic:abductions', 'aliases'],
  ['北欧外交', 'topic:nordic-diplomacy-initiative', 'aliases'],
  // The beginning of a word
  ['huitfeld', 'person:huitfeldt-anniken', 'familyName'],
  ['kishi', 'person:kishida-fumio', 'familyName'],
  ['arct', 'topic:arctic', 'name'],
  ['abe shin', 'person:abe-shinzo', 'name'],
  ['vientian', 'place:la-vientiane', 'name'],
  ['jonas gahr st', 'person:store-jonas-gahr', 'name'],
  // A letter that is missing, another, too many, or exchanged with its neighbour
  ['kishda', 'person:kishida-fumio', 'familyName'],
  ['kihsida', 'person:kishida-fumio', 'familyName'],
  ['kishieda', 'person:kishida-fumio', 'familyName'],
  ['nishida', 'person:kishida-fumio', 'familyName'],
  ['hayahsi', 'person:hayashi-yoshimasa', 'familyName'],
  ['storre', 'person:store-jonas-gahr', 'familyName'],
  ['sreide', 'person:soreide-ine-eriksen', 'familyName'],
  ['lövfen', 'person:lofven-stefan', 'familyName'],
  ['norwy', 'country:NO', 'name'],
  ['ukrane', 'country:UA', 'name'],
  ['artic', 'topic:arctic', 'name'],
  ['stoltenbrug', 'person:stoltenberg-jens', 'familyName'],
  ['stoltanburg', 'person:stoltenberg-jens', 'familyName'],
  ['zelenskij', 'person:zelenskyy-volodymyr', 'aliases'],
  ['volodymir zelensky', 'person:zelenskyy-volodymyr', 'aliases'],
  // Several words, in any order, with little ones between them
  ['eide barth espen', 'person:eide-espen-barth', 'name'],
  ['Prime Minister of Norway', 'office:no-prime-minister', 'name'],
  ['norway prime minister', 'office:no-prime-minister', 'name'],
  ['the prime minister for norway', 'office:no-prime-minister', 'name'],
  ['strategic partnership', 'topic:strategic-partnership', 'name'],
  [
    'strategic partnership between Norway and Japan',
    'agreement:japan-norway-strategic-partnership-2023-12-07',
    'name',
  ],
  // Words of which one is nowhere
  ['Kamikawa Timbuktu', 'person:kamikawa-yoko', 'familyName'],
  ['meeting with zelenskyy', 'person:zelenskyy-volodymyr', 'familyName'],
];

/** Texts without words, with the syntax of some query language, or longer than anybody types. */
const HOSTILE: readonly string[] = [
  '',
  ' ',
  '\t\r\n\u00a0\u3000',
  '"',
  '""',
  '"norway',
  '~',
  'norway~',
  'norway~2',
  'AND',
  'AND (',
  'OR OR NOT',
  'norway AND NOT norway',
  '*',
  '*:*',
  '?',
  '*norway*',
  '\\',
  '\\\\norway\\',
  '/nor.*/',
  '[a TO z]',
  '{a TO z}',
  '__words:norway',
  'name:norway^100',
  '+norway -norway !norway',
  '#Person',
  '=',
  '_',
  "'; MATCH (n) DETACH DELETE n //",
  '${text} $query',
  '<b>norway</b>',
  '\u0000',
  'nor\u0000way',
  '\u0001\u001f\u007f\u0085\u2028\ufeff',
  '\ud800',
  'norway\udc00',
  '\udc00\ud800',
  '🇳🇴',
  '👩‍👩‍👧‍👦 norway',
  '\u0301\u0301\u0301',
  'n\u0301o\u0301r\u0301w\u0301a\u0301y\u0301',
  '\u202enorway\u202c',
  'שלום עליכם',
  'Україна',
  'ประเทศไทย',
  '한국',
  'constructor __proto__ toString',
  'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  'norway '.repeat(1500),
  'n'.repeat(10_000),
  '陽'.repeat(10_000),
  'ab'.repeat(5000),
  '('.repeat(10_000),
  'x~2 '.repeat(2500),
  Array.from(
    { length: 2000 },
    (_, index) => `norwy${String.fromCodePoint(97 + (index % 26))}`,
  ).join(' '),
];

const records = await bundledRecords();

describeEachStore(
  'searching the bundled graph',
  ({ store, model }) => {
    const search = (text: string, types = [...model().nodeTypes.keys()]): Promise<SearchAnswer> =>
      store().search({ text, types, first: 10 });

    it('ranks first what is meant', async () => {
      const found: (readonly unknown[])[] = [];
      for (const [text] of CASES) {
        const [hit] = (await search(text)).hits;
        found.push([text, hit?.id, hit?.matchedField]);
      }

      expect(found).toEqual(CASES);
    });

    it('finds something or nothing, whatever is typed', async () => {
      for (const text of HOSTILE) {
        const answer = await search(text);

        expect([text, isSound(answer)]).toEqual([text, true]);
      }
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          expect(isSound(await search(text))).toBe(true);
        }),
        { numRuns: 150, seed: 1 },
      );
    });

    it('finds nothing if there is no word', async () => {
      for (const text of [
        '',
        ' ',
        '"',
        '*',
        '*:*',
        '\\',
        '~',
        '🇳🇴',
        '\u0000',
        '\ud800',
        '('.repeat(10_000),
      ]) {
        expect(await search(text)).toEqual({ hits: [], totalCount: 0 });
      }
    });

    it('finds only nodes of the requested types, and counts them', async () => {
      const all = await search('norway');
      const [countries, none] = [await search('norway', ['Country']), await search('norway', [])];
      const two = await search('norway', ['Place', 'Country']);

      expect(countries).toMatchObject({ hits: [{ id: 'country:NO' }], totalCount: 1 });
      expect(none).toEqual({ hits: [], totalCount: 0 });
      expect(two.hits.map(({ id }) => id).slice(0, 2)).toEqual(['country:NO', 'place:no']);
      expect(all.totalCount).toBeGreaterThan(two.totalCount);
      expect(all.hits).toHaveLength(10);
    });
  },
  { records },
);

/** Any text, half of the time made of Lucene syntax and of words in the graph. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...Array.from('+-&|!(){}[]^"~*?:\\/# _')),
        fc.constantFrom(' AND ', ' OR ', ' NOT ', ' TO ', 'norway', 'støre', '陽子', '~2', '^9'),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join('')),
);

/** Whether hits are in order, without duplicates, and as many as there should be. */
function isSound({ hits, totalCount }: SearchAnswer): boolean {
  return (
    hits.length === Math.min(10, totalCount) &&
    new Set(hits.map(({ id }) => id)).size === hits.length &&
    hits.every(({ id, score }, index) => {
      const next = hits[index + 1] ?? { id: '\uffff', score: 0 };
      return score > 0 && (score > next.score || (score === next.score && id < next.id));
    })
  );
}

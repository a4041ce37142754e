import type { GraphRecord, NodeRecord } from '../../src/model/record.js';
import { bundledRecords } from '../support/bundled-graph.js';

/*
 * The three documents with which the project began, transcribed independently of the
 * seed files: who took part, and who said what in which paragraph.
 */

let records: readonly GraphRecord[];

beforeAll(async () => {
  records = await bundledRecords();
});

function nodeOf(id: string): NodeRecord | undefined {
  return records.find((record) => record.kind === 'node' && record.id === id) as
    NodeRecord | undefined;
}

function edgesOf(type: string, id: string) {
  return records
    .filter((record) => record.kind === 'edge')
    .filter((edge) => edge.type === type && (edge.from === id || edge.to === id));
}

/** `person (role) as office for country`, in the order of names. */
function participants(meeting: string): readonly string[] {
  return edgesOf('PARTICIPATED_IN', meeting).map(({ from, properties }) => {
    const { role, office, onBehalfOf } = properties;
    return [from, role, office, onBehalfOf].map(String).join(' ');
  });
}

/** `paragraph ACT speakers`, in the order of the report. */
function points(meeting: string): readonly string[] {
  return edgesOf('HAS_POINT', meeting)
    .map(({ to, sources }) => ({ id: to, order: Number(nodeOf(to)?.properties['order']), sources }))
    .sort((left, right) => left.order - right.order)
    .map(({ id, sources }) => {
      const speakers = edgesOf('SPOKEN_BY', id).map(({ to }) => to.replace('person:', ''));
      const paragraphs = sources.map(({ paragraph }) => String(paragraph)).join();
      return `${paragraphs} ${String(nodeOf(id)?.properties['act'])} ${speakers.join(' ')}`;
    });
}

/** The far ends of a relationship, in order. */
function ends(type: string, id: string): readonly string[] {
  return edgesOf(type, id).map((edge) => (edge.from === id ? edge.to : edge.from));
}

describe('The video conference of 22 March 2022', () => {
  const MEETING = 'meeting:japan-norway-2022-03-22';

  it('is dated, placed and attended as the document says', () => {
    expect(nodeOf(MEETING)?.properties).toMatchObject({
      kind: 'VIDEO_CONFERENCE',
      start: '2022-03-22T21:00+09:00',
      timeZone: 'Asia/Tokyo',
      durationMinutes: 30,
    });
    expect(ends('HELD_AT', MEETING)).toEqual([]);
    expect(ends('INVOLVED', MEETING)).toEqual(['country:JP', 'country:NO']);
    expect(participants(MEETING)).toEqual([
      'person:hayashi-yoshimasa undefined office:jp-foreign-minister country:JP',
      'person:huitfeldt-anniken undefined office:no-foreign-minister country:NO',
    ]);
  });

  it('has every point of the document', () => {
    const hayashi = 'hayashi-yoshimasa';
    const huitfeldt = 'huitfeldt-anniken';
    const both = `${hayashi} ${huitfeldt}`;

    expect(points(MEETING)).toEqual([
      `2 STATED ${hayashi}`,
      `2 EXCHANGED_VIEWS ${both}`,
      `2 AGREED ${both}`,
      `3 CONFIRMED ${both}`,
      `3 CONDEMNED ${both}`,
      `3 CONDEMNED ${hayashi}`, // civilians
      `3 CONDEMNED ${hayashi}`, // the nuclear power plant
      `3 STATED ${hayashi}`, // nuclear weapons
      `3 EXPLAINED ${hayashi}`, // sanctions
      `3 EXPLAINED ${hayashi}`, // the court
      `3 EXPLAINED ${hayashi}`, // assistance
      `3 WELCOMED ${huitfeldt}`,
      `3 STATED ${huitfeldt}`,
      `4 CONFIRMED ${both}`, // whaling
      `4 REQUESTED ${hayashi}`, // Expo 2025
      `4 REQUESTED ${hayashi}`, // food
      `4 STATED ${huitfeldt}`,
    ]);
  });

  it('shows Norway on the Security Council that day', () => {
    const member = edgesOf('MEMBER_OF', 'organization:un-security-council').find(
      ({ from }) => from === 'country:NO',
    );

    expect(member?.properties).toEqual({
      role: 'NON_PERMANENT_MEMBER',
      from: '2021',
      to: '2022',
      attestedOn: ['2022-03-22'],
    });
    expect(member?.sources[0]).toEqual({
      source: 'source:mofa-japan-norway-2022-03-22',
      paragraph: 2,
    });
  });
});

describe('The meeting of 7 December 2023', () => {
  const MEETING = 'meeting:japan-norway-2023-12-07';

  it('is dated, placed and attended as the documents say', () => {
    expect(nodeOf(MEETING)?.properties).toMatchObject({
      kind: 'BILATERAL_MEETING',
      start: '2023-12-07',
      timeZone: 'Asia/Tokyo',
    });
    expect(new Date('2023-12-07').getUTCDay()).toBe(4); // a Thursday
    expect(ends('HELD_AT', MEETING)).toEqual(['place:jp-tokyo-prime-ministers-office']);
    expect(ends('INVOLVED', MEETING)).toEqual(['country:JP', 'country:NO']);
    expect(participants(MEETING)).toEqual([
      'person:kishida-fumio HOST office:jp-prime-minister country:JP',
      'person:store-jonas-gahr GUEST office:no-prime-minister country:NO',
    ]);
  });

  it('has what the article states as a fact, and the exchange on Ukraine and the Middle East', () => {
    const both = 'kishida-fumio store-jonas-gahr';

    expect(points(MEETING)).toEqual([
      `1 AGREED ${both}`,
      `2 ANNOUNCED ${both}`,
      '2 STATED kishida-fumio',
      `3 CONFIRMED ${both}`,
      `3 STATED ${both}`,
      `4 EXCHANGED_VIEWS ${both}`,
      `5 EXCHANGED_VIEWS ${both}`,
      `2 EXCHANGED_VIEWS ${both}`, // Jiji Press
    ]);
    expect(ends('ABOUT', 'point:japan-norway-2023-12-07-8')).toEqual([
      'topic:middle-east',
      'topic:ukraine',
    ]);
  });

  it('produced a joint statement and a strategic partnership', () => {
    expect(ends('PRODUCED', MEETING).map((id) => nodeOf(id)?.properties)).toMatchObject([
      { kind: 'JOINT_STATEMENT', date: '2023-12-07' },
      { kind: 'PARTNERSHIP', date: '2023-12-07' },
    ]);
  });
});

describe('The meeting of 26 July 2024', () => {
  const MEETING = 'meeting:japan-norway-2024-07-26';

  it('is dated, placed and attended as the document says', () => {
    expect(nodeOf(MEETING)?.properties).toMatchObject({
      kind: 'BILATERAL_MEETING',
      start: '2024-07-26T15:50+07:00',
      timeZone: 'Asia/Vientiane',
      durationMinutes: 15,
    });
    expect(Date.parse('2024-07-26T15:50+07:00')).toBe(Date.parse('2024-07-26T17:50+09:00'));
    expect(ends('HELD_AT', MEETING)).toEqual(['place:la']);
    expect(ends('INVOLVED', MEETING)).toEqual(['country:JP', 'country:NO']);
    expect(participants(MEETING)).toEqual([
      'person:eide-espen-barth undefined office:no-foreign-minister country:NO',
      'person:kamikawa-yoko undefined office:jp-foreign-minister country:JP',
    ]);
  });

  it('has every point of the document', () => {
    const both = 'eide-espen-barth kamikawa-yoko';

    expect(points(MEETING)).toEqual([
      '2 STATED kamikawa-yoko', // strategic partner
      '2 STATED kamikawa-yoko', // the Nordic initiative
      '2 STATED kamikawa-yoko', // the Arctic
      '2 STATED kamikawa-yoko', // the rule of law
      '2 STATED eide-espen-barth',
      `3 WELCOMED ${both}`, // security
      `3 WELCOMED ${both}`, // economy
      `3 CONFIRMED ${both}`,
      `4 CONFIRMED ${both}`, // Euro-Atlantic and Indo-Pacific
      `4 EXCHANGED_VIEWS ${both}`, // Ukraine
      `4 EXCHANGED_VIEWS ${both}`, // East Asia
      `4 CONFIRMED ${both}`,
      `5 RAISED ${both}`,
      `5 AGREED ${both}`,
    ]);
  });
});

describe('The points of the three documents', () => {
  it('are made in the capacity in which the speaker took part', () => {
    const capacities = ['2022-03-22', '2023-12-07', '2024-07-26']
      .flatMap((day) => edgesOf('HAS_POINT', `meeting:japan-norway-${day}`))
      .flatMap(({ to }) => edgesOf('SPOKEN_BY', to))
      .map(({ to, properties }) =>
        [to, properties['office'], properties['onBehalfOf']].map(String).join(' '),
      );

    expect([...new Set(capacities)].sort()).toEqual([
      'person:eide-espen-barth office:no-foreign-minister country:NO',
      'person:hayashi-yoshimasa office:jp-foreign-minister country:JP',
      'person:huitfeldt-anniken office:no-foreign-minister country:NO',
      'person:kamikawa-yoko office:jp-foreign-minister country:JP',
      'person:kishida-fumio office:jp-prime-minister country:JP',
      'person:store-jonas-gahr office:no-prime-minister country:NO',
    ]);
  });
});

describe('The people of the three documents', () => {
  it.each([
    ['person:kamikawa-yoko', 'Kamikawa', '上川陽子', ['Yoko Kamikawa', 'KAMIKAWA Yoko']],
    ['person:hayashi-yoshimasa', 'Hayashi', '林芳正', ['Yoshimasa Hayashi', 'HAYASHI Yoshimasa']],
    ['person:kishida-fumio', 'Kishida', '岸田文雄', ['Fumio Kishida', 'KISHIDA Fumio']],
    ['person:store-jonas-gahr', 'Støre', undefined, ['Jonas Gahr Stoere', 'Stoere']],
    ['person:eide-espen-barth', 'Eide', undefined, ['Espen Barth EIDE']],
    ['person:huitfeldt-anniken', 'Huitfeldt', undefined, ['Anniken HUITFELDT']],
  ])('%s is found under every spelling', (id, familyName, nativeName, spellings) => {
    const properties = nodeOf(id)?.properties;

    expect(properties?.['familyName']).toBe(familyName);
    expect(properties?.['nativeName']).toBe(nativeName);
    expect(properties?.['aliases']).toEqual(expect.arrayContaining(spellings));
  });
});

import type { GraphRecord } from '../../src/model/record.js';
import { edge, node } from './make-records.js';

const country = (code: string, name: string) =>
  node('Country', `country:${code}`, { code, name, aliases: [] });

const topic = (name: string, properties = {}) =>
  node('Topic', `topic:${name}`, { name, aliases: [], ...properties });

const meeting = (name: string, kind: string, start: string, properties = {}) =>
  node('Meeting', `meeting:${name}`, { name, aliases: [], kind, start, ...properties });

const person = (key: string, familyName: string, properties = {}) =>
  node('Person', `person:${key}`, { name: familyName, aliases: [], familyName, ...properties });

const tookPart = (who: string, what: string, properties = {}, paragraph: number | null = null) =>
  edge(['Person', `person:${who}`], 'PARTICIPATED_IN', ['Meeting', `meeting:${what}`], properties, [
    { source: 'source:note', paragraph },
  ]);

const link = (type: string, from: readonly [string, string], to: readonly [string, string]) =>
  edge(from, type, to);

const discussed = (what: string, ...topics: readonly string[]) =>
  topics.map((each) =>
    link('DISCUSSED', ['Meeting', `meeting:${what}`], ['Topic', `topic:${each}`]),
  );

const involved = (what: string, ...codes: readonly string[]) =>
  codes.map((code) =>
    link('INVOLVED', ['Meeting', `meeting:${what}`], ['Country', `country:${code}`]),
  );

const held = (who: string, office: string, properties = {}) =>
  edge(['Person', `person:${who}`], 'HELD', ['Office', `office:${office}`], {
    attestedOn: [],
    ...properties,
  });

/**
 * A small graph of the bundled model: six meetings, five people, four topics and what they refer to.
 *
 * It has what is easy to get wrong: dates of every precision, equal values, missing ones, two terms
 * of one person in the same office, a meeting without participants, and names in many scripts.
 */
export const smallWorld: readonly GraphRecord[] = [
  node('Source', 'source:note', {
    name: 'A note',
    aliases: [],
    title: 'A note',
    publisher: 'A ministry',
    reviewed: true,
  }),
  country('NO', 'Norway'),
  country('JP', 'Japan'),
  country('AX', 'Åland'),
  topic('security'),
  topic('ukraine', { description: 'The war', wikidataId: 'Q212' }),
  topic('defence', { description: 'Arms' }),
  topic('fish'),
  link('BROADER', ['Topic', 'topic:ukraine'], ['Topic', 'topic:security']),
  link('BROADER', ['Topic', 'topic:defence'], ['Topic', 'topic:ukraine']),
  node('Place', 'place:jp', { name: 'Japan', aliases: [], kind: 'COUNTRY' }),
  node('Place', 'place:tokyo', {
    name: 'Tokyo',
    aliases: ['Edo', '東京'],
    kind: 'CITY',
    latitude: 35.5,
    longitude: 139.75,
  }),
  link('BROADER', ['Place', 'place:tokyo'], ['Place', 'place:jp']),
  link('IN_COUNTRY', ['Place', 'place:tokyo'], ['Country', 'country:JP']),
  node('Office', 'office:minister', { name: 'Minister', aliases: [], kind: 'FOREIGN_MINISTER' }),
  node('Office', 'office:premier', { name: 'Premier', aliases: [], kind: 'HEAD_OF_GOVERNMENT' }),
  link('OFFICE_OF', ['Office', 'office:minister'], ['Country', 'country:NO']),
  person('store', 'Støre', { givenName: 'Jonas', aliases: ['Stoere', 'J. G. Støre'] }),
  person('strasse', 'Straße', { givenName: 'Ægir "the \n first"' }),
  person('aas', 'Ås', { nativeName: '𠮷野', givenName: 'Jonas' }),
  person('fullwidth', 'ｆull', { nativeName: '上川陽子' }),
  person('nobody', '\u{e000}private'),
  held('store', 'minister', { from: '2005-10', to: '2012-09-21', attestedOn: ['2006'] }),
  held('store', 'minister', { from: '2021', attestedOn: ['2021-10-14', '2022'] }),
  held('store', 'premier'),
  held('aas', 'minister', { from: '2012-09-21', to: '2013' }),
  meeting('year', 'BILATERAL_MEETING', '2023', { durationMinutes: 30 }),
  meeting('month', 'TELEPHONE_CALL', '2023-01', { durationMinutes: 30, summary: 'A call' }),
  meeting('day', 'BILATERAL_MEETING', '2023-01-01'),
  meeting('hour', 'VISIT', '2023-01-01T09:00+09:00', { durationMinutes: 15 }),
  meeting('later', 'BILATERAL_MEETING', '2024-07-26', { aliases: ['The last', 'Vientiane'] }),
  meeting('empty', 'OTHER', '2022-12-31', { durationMinutes: 0 }),
  tookPart('store', 'year', { role: 'HOST', office: 'office:premier' }, 1),
  tookPart('aas', 'year', { role: 'GUEST', office: 'office:minister' }, 2),
  tookPart('store', 'month', { onBehalfOf: 'country:NO' }),
  tookPart('store', 'day', { role: 'HOST', office: 'office:minister' }),
  tookPart('strasse', 'day'),
  tookPart('aas', 'later', { role: 'CHAIR', onBehalfOf: 'country:JP' }),
  tookPart('fullwidth', 'later', { role: 'CHAIR', onBehalfOf: 'country:NO' }),
  tookPart('fullwidth', 'hour'),
  ...discussed('year', 'ukraine', 'fish'),
  ...discussed('month', 'security'),
  ...discussed('day', 'defence'),
  ...discussed('later', 'fish', 'ukraine', 'security'),
  ...involved('year', 'NO', 'JP'),
  ...involved('later', 'NO', 'JP', 'AX'),
  ...involved('month', 'NO'),
  link('HELD_AT', ['Meeting', 'meeting:year'], ['Place', 'place:tokyo']),
  link('HELD_AT', ['Meeting', 'meeting:later'], ['Place', 'place:jp']),
];

/** @import { NodeRecord, EdgeRecord } from 'communique' */
/** @import { Country } from './places.mjs' */
/** @import { Random } from './random.mjs' */
import { officeOf, OFFICES } from './places.mjs';
import { pick, uneven } from './random.mjs';
import { edge, node } from './records.mjs';

const FAMILY_NAMES =
  'Aas Berg Coste Dahl Eide Falk Gunn Hayashi Ito Jensen Kono Lund Mori Nilsen Oda Pohl Quist Rask Sato Tanaka Ueda Vik Wada Yoshida Zahl'.split(
    ' ',
  );
const GIVEN_NAMES = 'Anna Bo Chie Dag Eva Finn Goro Hana Ine Jun Kari Lars Mika Nils Olga'.split(
  ' ',
);

/**
 * @typedef {object} Person
 * @property {number} number
 * @property {string} id
 * @property {string} familyName
 * @property {string} givenName
 * @property {string} country
 * @property {readonly string[]} offices The ids of the posts that this person held, one after another.
 */

/**
 * The people of each country; the first countries have more.
 *
 * @param {Random} random
 * @param {number} count
 * @param {readonly Country[]} countries
 * @returns {Person[][]}
 */
export function makeTeams(random, count, countries) {
  /** @type {Person[][]} */
  const teams = countries.map(() => []);
  for (let number = 0; number < count; number += 1) {
    // Each country has somebody.
    const at = number < countries.length ? number : uneven(random, countries.length, 2);
    const { code } = countries[at];
    const familyName = FAMILY_NAMES[pick(random, FAMILY_NAMES.length)];
    const givenName = GIVEN_NAMES[pick(random, GIVEN_NAMES.length)];
    const first = pick(random, OFFICES.length);
    const offices = random() < 0.4 ? [first, (first + 1) % OFFICES.length] : [first];
    teams[at].push({
      number,
      id: `person:${familyName.toLowerCase()}-${givenName.toLowerCase()}-${number}`,
      familyName,
      givenName,
      country: countries[at].id,
      offices: offices.map((each) => officeOf(code, OFFICES[each].suffix)),
    });
  }
  return teams;
}

/**
 * Who stands for a country during a term. A greater world has more terms: nobody's working life holds
 * ten times as many meetings because more are recorded.
 *
 * @param {readonly Person[]} team
 * @param {number} term
 * @param {number} terms
 */
export function membersOf(team, term, terms) {
  const members = team.filter((_, index) => index % terms === term);
  return members.length === 0 ? team : members;
}

/**
 * @param {readonly Person[]} people
 * @returns {Generator<NodeRecord>}
 */
export function* nodesOfPeople(people) {
  for (const { id, familyName, givenName } of people) {
    const name = `${givenName} ${familyName}`;
    const aliases = [`${familyName} ${givenName}`];
    yield node('Person', id, { name, familyName, givenName, aliases });
  }
}

/**
 * @param {readonly Person[]} people
 * @returns {Generator<EdgeRecord>}
 */
export function* edgesOfPeople(people) {
  for (const { id, number, offices } of people) {
    for (const [index, office] of offices.entries()) {
      const from = String(1990 + index * 9 + (number % 8));
      const properties = { from, attestedOn: [] };
      yield edge('HELD', ['Person', id], ['Office', office], { properties });
    }
  }
}

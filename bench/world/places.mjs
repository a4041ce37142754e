/** @import { NodeRecord, EdgeRecord } from 'communique' */
import { edge, node } from './records.mjs';

const REGIONS = ['Northern Europe', 'Eastern Asia', 'Western Africa', 'South America', 'Oceania'];

/** The posts that every country has. */
export const OFFICES = [
  { suffix: 'prime-minister', title: 'Prime Minister', kind: 'HEAD_OF_GOVERNMENT' },
  { suffix: 'foreign-minister', title: 'Minister for Foreign Affairs', kind: 'FOREIGN_MINISTER' },
  { suffix: 'trade-minister', title: 'Minister of Trade', kind: 'MINISTER' },
  { suffix: 'ambassador', title: 'Ambassador', kind: 'AMBASSADOR' },
  { suffix: 'director', title: 'Director of Protocol', kind: 'OFFICIAL' },
];

/** @typedef {{ readonly id: string, readonly code: string, readonly region: string }} Country */

/**
 * @param {number} index
 * @returns {Country}
 */
export function countryOf(index) {
  const code = String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
  return { id: `country:${code}`, code, region: REGIONS[index % REGIONS.length] };
}

/** @param {string} code */
export function placeOf(code) {
  return `place:capital-${code.toLowerCase()}`;
}

/**
 * @param {string} code
 * @param {string} suffix
 */
export function officeOf(code, suffix) {
  return `office:${code.toLowerCase()}-${suffix}`;
}

/**
 * Each country with its capital and its posts.
 *
 * @param {readonly Country[]} countries
 * @returns {Generator<NodeRecord>}
 */
export function* nodesOfCountries(countries) {
  for (const { id, code, region } of countries) {
    const name = `Country ${code}`;
    const officialName = `State of ${name}`;
    yield node('Country', id, { name, code, region, aliases: [], officialName });
    yield node('Place', placeOf(code), { name: `Capital of ${code}`, aliases: [], kind: 'CITY' });
    for (const { suffix, title, kind } of OFFICES) {
      const properties = { name: `${title} of ${name}`, aliases: [], kind };
      yield node('Office', officeOf(code, suffix), properties);
    }
  }
}

/**
 * @param {readonly Country[]} countries
 * @returns {Generator<EdgeRecord>}
 */
export function* edgesOfCountries(countries) {
  for (const { id, code } of countries) {
    yield edge('IN_COUNTRY', ['Place', placeOf(code)], ['Country', id]);
    for (const { suffix } of OFFICES) {
      yield edge('OFFICE_OF', ['Office', officeOf(code, suffix)], ['Country', id]);
    }
  }
}

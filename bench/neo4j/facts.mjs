/** @import { Ask, Facts, Variables } from '../questions/question.mjs' */
import { pickEvenly } from '../questions/pick-evenly.mjs';

/** @typedef {(offset: number) => Promise<string>} CursorAfter Communiqué's cursor at an offset in the list of meetings. */

/**
 * Reads from the database the ids to ask about: common and rare ones, each time the same.
 *
 * @param {Ask} ask
 * @param {CursorAfter} cursorAfter
 * @returns {Promise<Facts>}
 */
export async function gatherFacts(ask, cursorAfter) {
  const topics = await idsByDegree(ask, 'MATCH (t:Topic)', 'COUNT { (t)<-[:DISCUSSED]-() }', 't');
  const countries = await idsByDegree(
    ask,
    'MATCH (c:Country)',
    'COUNT { (c)<-[:INVOLVED]-() }',
    'c',
  );
  const meetings = column(await ask('MATCH (m:Meeting) RETURN m.id ORDER BY m.id'));
  const hubTopics = topics.slice(0, 4);
  const rareTopics = pickEvenly(topics.slice(40), 16);
  return {
    hubTopics,
    rareTopics,
    pages: await readPages(ask, cursorAfter),
    starts: [],
    topics: [...hubTopics, ...rareTopics],
    countries: [...countries.slice(0, 4), ...pickEvenly(countries.slice(20), 12)],
    meetings: pickEvenly(meetings, 64),
    topicsAndCountries: [...hubTopics, ...rareTopics.slice(0, 12)].map((topic, index) => ({
      topic,
      country: countries[(index * 5) % 20],
    })),
  };
}

/**
 * Where pages some 1,000 rows down the list of meetings begin, for each kind of paging.
 *
 * @param {Ask} ask
 * @param {CursorAfter} cursorAfter
 */
async function readPages(ask, cursorAfter) {
  const rows = await ask(
    'MATCH (m:Meeting) WITH m ORDER BY m.start__key DESC, m.id LIMIT 1000 RETURN m.start__key, m.id',
  );
  /** @type {Variables[]} */
  const pages = [];
  for (let offset = 965; offset <= 995; offset += 2) {
    const [start, id] = rows[offset - 1];
    pages.push({ start, id, offset, after: await cursorAfter(offset) });
  }
  return pages;
}

/**
 * @param {Ask} ask
 * @param {string} match
 * @param {string} degree
 * @param {string} variable
 */
async function idsByDegree(ask, match, degree, variable) {
  return column(
    await ask(`${match} RETURN ${variable}.id ORDER BY ${degree} DESC, ${variable}.id`),
  );
}

/**
 * @param {readonly (readonly string[])[]} rows
 * @returns {string[]}
 */
function column(rows) {
  return rows.map(([id]) => id);
}

/** @import { Asked, PostgraphileAnswer, Question } from '../question.mjs' */
import { byId } from '../by-id.mjs';
import { capacity } from '../capacity.mjs';
import { byYear, totalCount } from '../counts.mjs';
import { deepPage, flatList } from '../deep-page.mjs';
import { latest } from '../latest.mjs';
import { ministersOnHub, ministersOnRare } from '../ministers.mjs';
import { peopleOfCountry } from '../people-of-country.mjs';
import { twoFilters } from '../two-filters.mjs';
import * as meetings from './meetings.mjs';
import * as people from './people.mjs';

/**
 * How PostGraphile is asked each question, in the schema that it makes of the tables. In its favour
 * these are plain lists wherever there is a choice, since connections cost it more, and they stay at
 * the rows that join two tables where an id there says enough. Long lists go on after its own cursors:
 * an offset would stand in the text of the statement, which PostgreSQL would have to plan anew for each.
 *
 * @type {ReadonlyMap<Question, Asked<PostgraphileAnswer>>}
 */
export const questionsOfPostgraphile = new Map(
  /** @type {[Question, Asked<PostgraphileAnswer>][]} */ ([
    [byId, meetings.byId],
    [ministersOnHub, people.ministers],
    [ministersOnRare, people.ministers],
    [capacity, people.capacity],
    [latest, meetings.latest],
    [peopleOfCountry, people.peopleOfCountry],
    [twoFilters, meetings.twoFilters],
    [totalCount, meetings.totalCount],
    [byYear, meetings.byYear],
    [deepPage, meetings.deepPage],
    [flatList, meetings.flatList],
  ]),
);

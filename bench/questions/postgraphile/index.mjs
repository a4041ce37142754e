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
 * The questions for PostGraphile, in the schema that it derives from the tables. In its favour they use
 * plain lists wherever there is a choice, since connections cost it more, and do not go beyond the
 * join table where an id there is enough. Long lists continue after its own cursors: an offset would be
 * part of the statement's text, so that PostgreSQL would plan each one anew.
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

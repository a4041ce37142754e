import { byId } from '../../neo4j/questions/by-id.mjs';
import { capacity } from '../../neo4j/questions/capacity.mjs';
import { byYear, totalCount } from '../../neo4j/questions/counts.mjs';
import { deepPage, flatList } from '../../neo4j/questions/deep-page.mjs';
import { latest } from '../../neo4j/questions/latest.mjs';
import { ministersOnHub, ministersOnRare } from '../../neo4j/questions/ministers.mjs';
import { peopleOfCountry } from '../../neo4j/questions/people-of-country.mjs';
import { twoFilters } from '../../neo4j/questions/two-filters.mjs';
import * as meetings from './meetings.mjs';
import * as people from './people.mjs';

/**
 * How PostGraphile is asked each question, in the schema that it makes of the tables. In its favour
 * these are plain lists wherever there is a choice, since connections cost it more, and they stay at
 * the rows that join two tables where an id there says enough. Long lists go on after its own cursors:
 * an offset would stand in the text of the statement, which PostgreSQL would have to plan anew for each.
 */
export const questionsOfPostgraphile = new Map([
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
]);

/** @import { Question } from './question.mjs' */
import { byId } from './by-id.mjs';
import { capacity } from './capacity.mjs';
import { byYear, totalCount } from './counts.mjs';
import { deepPage, flatList } from './deep-page.mjs';
import { latest } from './latest.mjs';
import { ministersOnHub, ministersOnRare } from './ministers.mjs';
import { peopleOfCountry } from './people-of-country.mjs';
import { twoFilters } from './two-filters.mjs';

/**
 * The questions to the servers on Neo4j: the best statement that we could write, and a document for each
 * API.
 *
 * @satisfies {readonly Question[]}
 */
export const questions = [
  byId,
  ministersOnHub,
  ministersOnRare,
  capacity,
  latest,
  peopleOfCountry,
  twoFilters,
  totalCount,
  byYear,
  deepPage,
  flatList,
];

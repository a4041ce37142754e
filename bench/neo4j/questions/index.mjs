import { byId } from './by-id.mjs';
import { capacity } from './capacity.mjs';
import { byYear, totalCount } from './counts.mjs';
import { deepPage, flatList } from './deep-page.mjs';
import { latest } from './latest.mjs';
import { ministersOnHub, ministersOnRare } from './ministers.mjs';
import { peopleOfCountry } from './people-of-country.mjs';
import { twoFilters } from './two-filters.mjs';

/**
 * What is asked. Each question stands once for each contestant: `raw` is the best Cypher we could
 * write, the others are documents of each API. All answers are brought into Communiqué's form. `found`
 * counts what there is beyond the page.
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

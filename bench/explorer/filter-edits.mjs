/** @import { Edit } from './edits.mjs' */
/** @import { Filter } from './tree.mjs' */
import { pick } from '../world/random.mjs';
import { drawFilter, drawTest } from './draw-filter.mjs';
import { listsOf } from './walk-tree.mjs';

const MOST_FILTERS = 3;

/** @type {readonly (readonly [weight: number, edit: Edit])[]} */
export const FILTER_EDITS = [
  [4, addFilter],
  [3, changeValue],
  [2, dropFilter],
];

/** @type {Edit} */
function addFilter(tree, random, offers) {
  const lists = listsOf(tree);
  // As often of the root as of all other lists.
  const list = random() < 0.5 ? tree.root : lists[pick(random, lists.length)];
  const filter = drawFilter(random, offers, list.node.type);
  const isTaken = list.filters.some((each) => keyOf(each) === keyOf(filter));
  if (isTaken || list.filters.length >= MOST_FILTERS) return false;
  list.filters.push(filter);
  return true;
}

/** @type {Edit} */
function changeValue(tree, random, { samples, properties }) {
  const filters = listsOf(tree).flatMap((list) => list.filters);
  if (filters.length === 0) return false;
  const filter = filters[pick(random, filters.length)];
  const property = properties(filter.type).find(({ name }) => name === filter.property);
  if (property === undefined) return false;
  Object.assign(filter, drawTest(random, samples, filter.type, property));
  return true;
}

/** @type {Edit} */
function dropFilter(tree, random) {
  const lists = listsOf(tree).filter(({ filters }) => filters.length > 0);
  if (lists.length === 0) return false;
  const { filters } = lists[pick(random, lists.length)];
  filters.splice(pick(random, filters.length), 1);
  return true;
}

/** @param {Filter} filter */
function keyOf({ relationship, property }) {
  return relationship?.name ?? property;
}

/** @import { Random } from '../world/random.mjs' */
/** @import { Offers } from './offers.mjs' */
/** @import { Field, Tree } from './tree.mjs' */
import { pick } from '../world/random.mjs';
import { drawFilter } from './draw-filter.mjs';
import { FILTER_EDITS } from './filter-edits.mjs';
import { listsOf, nodesOf } from './walk-tree.mjs';

/** How deep lists are nested below the root. */
const DEPTH = 2;
const MOST_FIELDS = 8;
const PAGE_SIZES = { root: [10, 20, 25, 50, 100], nested: [3, 5, 10] };

/**
 * Changes a question, if there is something to change; false where there is not.
 *
 * @typedef {(tree: Tree, random: Random, offers: Offers) => boolean} Edit
 */

/**
 * What an explorer does to a question, and how often in relation to the others.
 *
 * @type {readonly (readonly [weight: number, edit: Edit])[]}
 */
export const EDITS = [
  [5, selectProperty],
  [3, dropField],
  [1, toggleAlias],
  [2, moveField],
  [3, nestRelationship],
  [2, toggleEdgeField],
  [1, toggleTotal],
  [3, changeOrder],
  [2, changePageSize],
  ...FILTER_EDITS,
];

/** @type {Edit} */
function selectProperty(tree, random, offers) {
  const { fields, type } = drawNode(tree, random).node;
  const free = offers.properties(type).filter(({ name }) => !isTaken(fields, name));
  if (free.length === 0 || fields.length >= MOST_FIELDS) return false;
  const { name } = draw(random, free);
  fields.push({ kind: 'property', name, alias: undefined });
  return true;
}

/** @type {Edit} */
function dropField(tree, random) {
  const { fields } = drawNode(tree, random).node;
  if (fields.length < 2) return false;
  fields.splice(pick(random, fields.length), 1);
  return true;
}

/** @type {Edit} */
function toggleAlias(tree, random) {
  const field = draw(random, drawNode(tree, random).node.fields);
  field.alias = field.alias === undefined ? `the_${field.name}` : undefined;
  return true;
}

/** @type {Edit} */
function moveField(tree, random) {
  const { fields } = drawNode(tree, random).node;
  if (fields.length < 2) return false;
  const [moved] = fields.splice(pick(random, fields.length), 1);
  fields.splice(pick(random, fields.length + 1), 0, moved);
  return true;
}

/** @type {Edit} */
function nestRelationship(tree, random, offers) {
  const { node, depth } = drawNode(tree, random);
  const free = offers.relationships(node.type).filter(({ name }) => !isTaken(node.fields, name));
  if (free.length === 0 || depth >= DEPTH || node.fields.length >= MOST_FIELDS) return false;
  const { name, many, target } = draw(random, free);
  /** @type {Field[]} */
  const fields = [{ kind: 'property', name: 'name', alias: undefined }];
  const nested = { name, alias: undefined, node: { type: target, fields } };
  node.fields.push(
    many
      ? {
          ...nested,
          kind: 'list',
          first: draw(random, PAGE_SIZES.nested),
          orderBy: undefined,
          filters: random() < 0.2 ? [drawFilter(random, offers, target)] : [],
          hasTotal: false,
          edge: [],
        }
      : { ...nested, kind: 'one' },
  );
  return true;
}

/** @type {Edit} */
function toggleEdgeField(tree, random, offers) {
  const { type, fields } = drawNode(tree, random).node;
  const lists = fields.filter((field) => field.kind === 'list');
  if (lists.length === 0) return false;
  const { name, edge } = draw(random, lists);
  const relationship = offers.relationships(type).find((each) => each.name === name);
  const offered = relationship === undefined ? [] : offers.edgeFields(relationship);
  if (offered.length === 0) return false;
  const chosen = draw(random, offered);
  const at = edge.indexOf(chosen);
  if (at === -1) edge.push(chosen);
  else edge.splice(at, 1);
  return true;
}

/** @type {Edit} */
function toggleTotal(tree, random) {
  const list = draw(random, listsOf(tree));
  list.hasTotal = !list.hasTotal;
  return true;
}

/** @type {Edit} */
function changeOrder(tree, random, offers) {
  const list = draw(random, listsOf(tree));
  const { type } = list.node;
  const counted = offers.relationships(type).filter(({ kind, many }) => many && kind === 'stored');
  const counts = random() < 0.25 && counted.length > 0;
  const by = counts ? draw(random, counted).name : draw(random, offers.properties(type)).name;
  list.orderBy = { by, counts, direction: random() < 0.5 ? 'ASC' : 'DESC' };
  return true;
}

/** @type {Edit} */
function changePageSize(tree, random) {
  const list = draw(random, listsOf(tree));
  list.first = draw(random, list === tree.root ? PAGE_SIZES.root : PAGE_SIZES.nested);
  return true;
}

/**
 * @param {Tree} tree
 * @param {Random} random
 */
function drawNode(tree, random) {
  return draw(random, nodesOf(tree));
}

/**
 * @template Item
 * @param {Random} random
 * @param {readonly Item[]} items
 */
function draw(random, items) {
  return items[pick(random, items.length)];
}

/**
 * @param {readonly Field[]} fields
 * @param {string} name
 */
function isTaken(fields, name) {
  return fields.some((field) => field.name === name);
}

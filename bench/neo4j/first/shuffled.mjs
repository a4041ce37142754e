/** @import { Random } from '../../world/random.mjs' */
import { pick } from '../../world/random.mjs';

/**
 * The items in a random order.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {Random} random
 */
export function shuffled(items, random) {
  const left = [...items];
  return items.map(() => left.splice(pick(random, left.length), 1)[0]);
}

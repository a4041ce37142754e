/** @typedef {() => number} Random Numbers from 0 to 1. */

/**
 * Numbers that are the same for the same seed (mulberry32).
 *
 * @param {number} seed
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * @param {Random} random
 * @param {number} size
 */
export function pick(random, size) {
  return Math.floor(random() * size);
}

/**
 * One of the first four as often as one of all others.
 *
 * @param {Random} random
 * @param {number} size
 */
export function favoured(random, size) {
  return random() < 0.45 ? pick(random, 4) : uneven(random, size, 2);
}

/**
 * Mostly a small index, the more so the steeper.
 *
 * @param {Random} random
 * @param {number} size
 * @param {number} steepness
 */
export function uneven(random, size, steepness) {
  return Math.floor(size * random() ** steepness);
}

/**
 * So many different indexes, as far as they are soon found.
 *
 * @param {number} size
 * @param {() => number} choose
 */
export function distinct(size, choose) {
  /** @type {Set<number>} */
  const chosen = new Set();
  for (let tries = 0; chosen.size < size && tries < 4 * size; tries += 1) chosen.add(choose());
  return [...chosen];
}

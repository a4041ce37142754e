/** Draws `size` of the mutants: every set is equally likely, and the same seed gives the same one. */
export function drawSample(mutants, size, seed) {
  const next = randomOf(seed);
  const pool = [...mutants];
  const count = Math.min(size, pool.length);
  for (let index = 0; index < count; index++) {
    const other = index + Math.floor(next() * (pool.length - index));
    [pool[index], pool[other]] = [pool[other], pool[index]];
  }
  return pool.slice(0, count);
}

/** Mulberry32: small, and the same on every machine. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

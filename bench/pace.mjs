/**
 * How thoroughly to measure, by an option that every bench understands: `--check` asks only whether the
 * benches work, on the smallest worlds; `--quick` gives rough figures.
 *
 * @type {'whole' | 'quick' | 'check'}
 */
export const PACE = process.argv.includes('--check')
  ? 'check'
  : process.argv.includes('--quick')
    ? 'quick'
    : 'whole';

/**
 * One of several values; a quick run has those of a whole one where none are given for it.
 *
 * @template Value
 * @param {{ readonly whole: Value, readonly quick?: Value, readonly check: Value }} values
 * @returns {Value}
 */
export function byPace({ whole, quick = whole, check }) {
  return { whole, quick, check }[PACE];
}

/** The same options for `parseArgs`, where a bench has others beside them. */
export const PACE_OPTIONS = /** @type {const} */ ({
  quick: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
});

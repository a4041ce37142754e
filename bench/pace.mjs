/**
 * How thoroughly to measure, by an option of every bench: `--check` checks only that the benches work, on
 * the smallest worlds; `--quick` gives rough figures.
 *
 * @type {'whole' | 'quick' | 'check'}
 */
export const PACE = process.argv.includes('--check')
  ? 'check'
  : process.argv.includes('--quick')
    ? 'quick'
    : 'whole';

/**
 * The value for the pace; `quick` is the same as `whole` by default.
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

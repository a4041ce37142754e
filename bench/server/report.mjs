/** @import { ColdStarts } from './cold-start.mjs' */
/** @import { FiguresByName, Ratio } from './summarize.mjs' */

/**
 * Prints the figures of each contestant for one question, and Communiqué's ratio to it.
 *
 * @param {object} figures
 * @param {string} figures.question
 * @param {number} figures.bytes
 * @param {FiguresByName} figures.byName
 * @param {Readonly<Record<string, Ratio>>} figures.ratios
 */
export function printQuestion({ question, bytes, byName, ratios }) {
  console.log(`\n${question}: ${(bytes / 1000).toFixed(1)} kB`);
  console.table(
    Object.fromEntries(
      Object.entries(byName).map(([name, figures]) => [
        name,
        {
          'requests/s': Math.round(figures.rate.median),
          '10–90 %': `${Math.round(figures.rate.low)}–${Math.round(figures.rate.high)}`,
          'p50 ms': round(figures.p50),
          'p99 ms': round(figures.p99),
          'p99/p50': round(figures['p99/p50']),
          'CPU µs': Math.round(figures.cpu.median * 1000),
          'client µs': Math.round(figures.clientCpu * 1000),
          ...(ratios[name] && {
            'Communiqué / it': round(ratios[name].rate.median),
            'by CPU': round(ratios[name].cpu.median),
          }),
        },
      ]),
    ),
  );
}

/** @typedef {Readonly<Record<string, number>>} ByName */

/**
 * Prints memory and the time to the first answer of each server.
 *
 * @param {{ readonly loaded: ByName, readonly after: ByName }} memory
 * @param {ColdStarts} coldStart
 */
export function printServers({ loaded, after }, coldStart) {
  /** @param {number} bytes */
  const megabytes = (bytes) => Math.round(bytes / 1_000_000);
  console.table(
    Object.fromEntries(
      Object.keys(loaded).map((name) => [
        name,
        {
          'MB, loaded': megabytes(loaded[name]),
          'MB, after the run': megabytes(after[name]),
          'ms to the first answer': coldStart[name]?.median,
        },
      ]),
    ),
  );
}

/** @param {number} value */
function round(value) {
  return Number(value.toFixed(2));
}

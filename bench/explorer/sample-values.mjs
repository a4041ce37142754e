/** @import { GraphRecord } from 'communique' */
/** @import { Random } from '../world/random.mjs' */
import { pick } from '../world/random.mjs';

/** Values of one property that are kept: enough not to ask for the same one again and again. */
const MOST = 200;

/**
 * Values that there are, for filters that find something.
 *
 * @typedef {object} Samples
 * @property {(type: string) => boolean} has Whether there are nodes of the type.
 * @property {(type: string, property: string) => boolean} holds Whether any of them has a value.
 * @property {(random: Random, type: string, property: string) => string} draw
 */

/**
 * @param {Iterable<GraphRecord>} records
 * @returns {Samples}
 */
export function sampleValues(records) {
  /** @type {Map<string, Map<string, Set<string>>>} */
  const byType = new Map();
  for (const record of records) {
    if (record.kind !== 'node') continue;
    const { type, id, properties } = record;
    const values = byType.get(type) ?? new Map();
    byType.set(type, values);
    for (const [property, value] of Object.entries({ id, ...properties })) {
      if (Array.isArray(value) || value === null || value === undefined) continue;
      const held = values.get(property) ?? new Set();
      values.set(property, held);
      if (held.size < MOST) held.add(String(value));
    }
  }
  return {
    has: (type) => byType.has(type),
    holds: (type, property) => byType.get(type)?.has(property) ?? false,
    draw: (random, type, property) => {
      const values = [...(byType.get(type)?.get(property) ?? [])];
      if (values.length === 0) throw new Error(`no ${type} has a value of ${property}`);
      return values[pick(random, values.length)];
    },
  };
}

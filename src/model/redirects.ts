import { compareText } from '../kernel/compare-text.js';
import type { RedirectRecord } from './record.js';

/** Where the ids of merged nodes lead, by these ids. None leads back to itself. */
export type Redirects = ReadonlyMap<string, Pick<RedirectRecord, 'to'>>;

export const NO_REDIRECTS: Redirects = new Map();

/** The id of the node that an id stands for: itself, or that of the node into which it was merged in the end. */
export function currentId(redirects: Redirects, id: string): string {
  let current = id;
  for (let next = redirects.get(id); next !== undefined; next = redirects.get(current)) {
    current = next.to;
  }
  return current;
}

/** The ids that lead to a node, directly or over others. */
export function idsLeadingTo(redirects: Redirects, id: string): readonly string[] {
  return [...redirects.keys()].filter((each) => currentId(redirects, each) === id);
}

/** Sorts redirects so that each comes after the one to which it leads, otherwise by their ids. */
export function sortRedirects(given: Iterable<RedirectRecord>): readonly RedirectRecord[] {
  const redirects = new Map([...given].map((record) => [record.id, record]));
  const stepsFrom = ({ to }: RedirectRecord): number => {
    let steps = 0;
    for (let next = redirects.get(to); next !== undefined; next = redirects.get(next.to))
      steps += 1;
    return steps;
  };
  return [...redirects.values()]
    .map((record) => ({ record, steps: stepsFrom(record) }))
    .sort((left, right) => left.steps - right.steps || compareText(left.record.id, right.record.id))
    .map(({ record }) => record);
}

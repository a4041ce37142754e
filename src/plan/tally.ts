import type { ValueKind } from './value.js';

/** What a derived relationship says of each node that it leads to, and the kind of each value. */
export const TALLY = Object.freeze({
  count: 'number',
  firstOn: 'date',
  lastOn: 'date',
} as const satisfies Readonly<Record<string, ValueKind>>);

export type TallyProperty = keyof typeof TALLY;

export const TALLY_PROPERTIES = [
  'count',
  'firstOn',
  'lastOn',
] as const satisfies readonly TallyProperty[];

export function isTallyProperty(name: string): name is TallyProperty {
  return Object.hasOwn(TALLY, name);
}

import type { ValueKind } from './value.js';

/** The properties of a derived edge, and the kind of each. */
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

import type { Direction, GraphModel } from '../../../model/graph-model.js';
import { farType, type Hop, nearType } from '../../../plan/hop.js';
import { quoteName } from '../encoding/names.js';

/**
 * Writes the patterns that follow some hops, which are all of one type's, from a bound node: as few as
 * can be, since each is a walk of its own over the edges of the node.
 */
export function hopPatterns(
  model: GraphModel,
  hops: readonly Hop[],
  from: string,
  to: string,
): readonly string[] {
  const whole = hops.filter((hop) => isWhole(model, hops, hop));
  const parts = hops.filter((hop) => !whole.includes(hop));
  const bothWays = whole.every((hop) => goesBothWays(model, whole, hop));
  const directions: readonly (Direction | undefined)[] = bothWays ? [undefined] : ['OUT', 'IN'];
  const patterns = directions.flatMap((direction) => {
    const names = whole.filter((hop) => direction === undefined || hop.direction === direction);
    return names.length === 0 ? [] : [pattern(from, names, direction, to)];
  });
  return [
    ...patterns,
    ...parts.map((hop) => pattern(from, [hop], hop.direction, `${to}:${quoteName(farType(hop))}`)),
  ];
}

/** Writes how many edges can be followed over some hops, which are all of one type's; over some more where far types must be told apart. */
export function hopCount(model: GraphModel, hops: readonly Hop[], from: string): string {
  if (isEverything(model, hops)) return `COUNT {(${from})--()}`; // one look, however many names
  const names = hops.map((hop) => ({ name: hop.relationship.type, direction: hop.direction }));
  const counts = names.map(({ name, direction }) =>
    direction === 'OUT'
      ? `COUNT {(${from})-[:${quoteName(name)}]->()}`
      : `COUNT {(${from})<-[:${quoteName(name)}]-()}`,
  );
  return [...new Set(counts)].join(' + ');
}

function pattern(
  from: string,
  hops: readonly Hop[],
  direction: Direction | undefined,
  to: string,
): string {
  const names = new Set(hops.map(({ relationship }) => quoteName(relationship.type)));
  const edge = `-[:${[...names].join('|')}]-`;
  return `(${from})${direction === 'IN' ? '<' : ''}${edge}${direction === 'OUT' ? '>' : ''}(${to})`;
}

/** Whether all edges of this name and direction may be followed, so that the far type need not be told. */
function isWhole(model: GraphModel, hops: readonly Hop[], hop: Hop): boolean {
  return hopsFrom(model, nearType(hop))
    .filter(({ relationship }) => relationship.type === hop.relationship.type)
    .filter(({ direction }) => direction === hop.direction)
    .every((each) => includesHop(hops, each));
}

/** Whether all edges of this name may be followed, so that the direction need not be told. */
function goesBothWays(model: GraphModel, hops: readonly Hop[], hop: Hop): boolean {
  return hopsFrom(model, nearType(hop))
    .filter(({ relationship }) => relationship.type === hop.relationship.type)
    .every((each) => includesHop(hops, each));
}

function isEverything(model: GraphModel, hops: readonly Hop[]): boolean {
  const [first] = hops;
  if (first === undefined) return false;
  return hopsFrom(model, nearType(first)).every((each) => includesHop(hops, each));
}

/** Every hop that can be made from nodes of a type. */
function hopsFrom({ relationships }: GraphModel, type: string): readonly Hop[] {
  return relationships
    .flatMap((relationship): readonly Hop[] => [
      { relationship, direction: 'OUT' },
      { relationship, direction: 'IN' },
    ])
    .filter((hop) => nearType(hop) === type);
}

function includesHop(hops: readonly Hop[], { relationship, direction }: Hop): boolean {
  return hops.some((hop) => hop.relationship === relationship && hop.direction === direction);
}

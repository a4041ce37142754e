import type { Direction, GraphModel } from '../../../model/graph-model.js';
import { farType, type Hop, nearType } from '../../../plan/hop.js';
import { quoteName } from '../encoding/names.js';

/**
 * Writes the patterns that follow some hops, all from the same type, from a bound node: as few as possible,
 * since each traverses the edges of the node by itself.
 */
export function hopPatterns(
  model: GraphModel,
  hops: readonly Hop[],
  from: string,
  to: string,
): readonly string[] {
  const whole = hops.filter((hop) => coversDirection(model, hops, hop));
  const parts = hops.filter((hop) => !whole.includes(hop));
  const undirected = whole.every((hop) => coversBothDirections(model, whole, hop));
  const directions: readonly (Direction | undefined)[] = undirected ? [undefined] : ['OUT', 'IN'];
  const patterns = directions.flatMap((direction) => {
    const names = whole.filter((hop) => direction === undefined || hop.direction === direction);
    return names.length === 0 ? [] : [pattern(from, names, direction, to)];
  });
  return [
    ...patterns,
    ...parts.map((hop) => pattern(from, [hop], hop.direction, `${to}:${quoteName(farType(hop))}`)),
  ];
}

/**
 * Writes how many edges can be followed over some hops, all from the same type. The count ignores far types, so
 * it is too high if only some far types of an edge name may be reached.
 */
export function hopCount(model: GraphModel, hops: readonly Hop[], from: string): string {
  if (coversAllHops(model, hops)) return `COUNT {(${from})--()}`; // one degree, however many names
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

/** Whether all edges of this name and direction may be followed, so that the pattern needs no far type. */
function coversDirection(model: GraphModel, hops: readonly Hop[], hop: Hop): boolean {
  return hopsFrom(model, nearType(hop))
    .filter(({ relationship }) => relationship.type === hop.relationship.type)
    .filter(({ direction }) => direction === hop.direction)
    .every((each) => includesHop(hops, each));
}

/** Whether all edges of this name may be followed, so that the pattern needs no direction. */
function coversBothDirections(model: GraphModel, hops: readonly Hop[], hop: Hop): boolean {
  return hopsFrom(model, nearType(hop))
    .filter(({ relationship }) => relationship.type === hop.relationship.type)
    .every((each) => includesHop(hops, each));
}

function coversAllHops(model: GraphModel, hops: readonly Hop[]): boolean {
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

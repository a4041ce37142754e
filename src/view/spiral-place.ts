/** Where a node is drawn, to two decimals. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The angle between successive seeds of a sunflower: places spread evenly, without rows. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPACING = 20;

/** The place of the node with this index on an endless spiral from the middle. */
export function spiralPlace(index: number): Place {
  return toPlace(discRadius(index + 0.5), index * GOLDEN_ANGLE);
}

/** The radius of such a spiral of `count` nodes. */
export function discRadius(count: number): number {
  return SPACING * Math.sqrt(count);
}

/** From polar coordinates, the angle in radians. */
export function toPlace(radius: number, angle: number): Place {
  return { x: toHundredths(radius * Math.cos(angle)), y: toHundredths(radius * Math.sin(angle)) };
}

/** To two decimals; never -0, which JSON and XML print differently. */
export function toHundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

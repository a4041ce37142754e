/**
 * How large a node is drawn: from 4 for one without edges, growing with the root of its degree, so
 * that its area tells how many edges it has; at most 40. To two decimals.
 */
export function sizeOf(degree: number): number {
  return Math.min(40, Math.round((4 + 2 * Math.sqrt(degree)) * 100) / 100);
}

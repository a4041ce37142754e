import { placeNodes, placeNodesInTurns } from '../../src/view/place-nodes.js';
import { type Place, spiralPlace, toHundredths } from '../../src/view/spiral-place.js';

type Ends = readonly { readonly from: string; readonly to: string }[];

function makeNodes(count: number): readonly { readonly id: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: `node:${index}` }));
}

/** Two halves in which each node is connected to five others, and one edge between them. */
function makeHalves(count: number): Ends {
  const half = count / 2;
  const edges = Array.from({ length: 5 * count }, (_, at) => {
    const [index, step] = [at % count, 1 + Math.floor(at / count)];
    const first = index < half ? 0 : half;
    return { from: `node:${index}`, to: `node:${first + ((index - first + step * 3) % half)}` };
  });
  return [...edges, { from: 'node:0', to: `node:${half}` }];
}

function distance(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) throw new Error('a node has no place');
  return Math.hypot(a.x - b.x, a.y - b.y);
}

describe('placeNodes', () => {
  const [nodes, edges] = [makeNodes(100), makeHalves(100)];

  it('gives each node a place, to two decimals', () => {
    const places = placeNodes(nodes, edges);

    expect([...places.keys()]).toEqual(nodes.map(({ id }) => id));
    for (const value of [...places.values()].flatMap(({ x, y }) => [x, y])) {
      expect(value).toBe(Number(value.toFixed(2)));
    }
  });

  it('gives no place that is printed as -0', () => {
    expect([-0.001, -0.004, 0].map(toHundredths)).toEqual([0, 0, 0]);
  });

  it('gives equal graphs equal places', async () => {
    const places = placeNodes(nodes, edges);

    expect(placeNodes(makeNodes(100), makeHalves(100))).toEqual(places);
    expect(await placeNodesInTurns(nodes, edges)).toEqual(places);
  });

  it('places connected nodes near each other', () => {
    const places = placeNodes(nodes, edges);
    const mean = (pairs: Ends): number =>
      pairs.reduce((sum, { from, to }) => sum + distance(places.get(from), places.get(to)), 0) /
      pairs.length;
    const across = Array.from({ length: 50 }, (_, at) => ({
      from: `node:${at}`,
      to: `node:${99 - at}`,
    }));

    expect(mean(edges)).toBeLessThan(mean(across) / 2);
  });

  it('places nodes apart that have no edges, loops, or edges to missing nodes', () => {
    for (const strange of [
      [],
      [{ from: 'node:0', to: 'node:0' }],
      [{ from: 'node:0', to: 'gone' }],
    ]) {
      const places = [...placeNodes(makeNodes(3), strange).values()];

      expect(places).toHaveLength(3);
      expect(distance(places[0], places[1])).toBeGreaterThan(1);
    }
    expect(placeNodes([], []).size).toBe(0);
    expect(placeNodes(makeNodes(1), []).size).toBe(1);
  });

  it('places more than 1,000 nodes along a spiral', async () => {
    const many = makeNodes(1_001);
    const places = placeNodes(many, makeHalves(1_000));

    expect(places).toEqual(new Map(many.map(({ id }, index) => [id, spiralPlace(index)])));
    expect(await placeNodesInTurns(many, [])).toEqual(places);
  });

  it('yields to the event loop, and stops when the signal is aborted', async () => {
    let turns = 0;
    const count = (): void => {
      turns += 1;
      again = setImmediate(count);
    };
    let again = setImmediate(count);
    await placeNodesInTurns(makeNodes(150), makeHalves(150));
    clearImmediate(again);

    expect(turns).toBeGreaterThan(8);
    await expect(placeNodesInTurns(nodes, edges, AbortSignal.abort())).rejects.toThrow(/abort/u);
  });
});

describe('spiralPlace', () => {
  it('keeps neighbors at nearly the same distance', () => {
    const places = makeNodes(500).map((_, index) => spiralPlace(index));
    const nearest = places.map((place) =>
      Math.min(...places.filter((other) => other !== place).map((other) => distance(place, other))),
    );

    expect(Math.min(...nearest)).toBeGreaterThan(20);
    expect(Math.max(...nearest)).toBeLessThan(40);
  });
});

import { readAnswer } from '../plan/answer.js';
import type { Field, ListRead, Plan } from '../plan/plan.js';
import type { SeedNodes } from '../plan/view-question.js';
import type { ViewContext } from './view-context.js';

const ID: readonly Field[] = [{ kind: 'property', key: 'id', property: 'id' }];

/** Reads the ids of the first `most` nodes that the filter of the seeds matches. */
export async function readSeeds(
  { store, options }: ViewContext,
  seeds: SeedNodes,
  most: number,
): Promise<readonly string[]> {
  const answer = readAnswer(await store.read(seedPlan(seeds, most), options));
  // The answer has the shape of the list below.
  const { nodes } = answer as unknown as { readonly nodes: readonly { readonly id: string }[] };
  return nodes.map(({ id }) => id);
}

/** The first `most` nodes that the filter of the seeds matches, with their ids. */
export function seedPlan({ type, where, order, values }: SeedNodes, most: number): Plan {
  const list: ListRead = {
    where,
    whereEdge: undefined,
    order,
    page: {
      fingerprint: '',
      from: 'start',
      size: values.length,
      offset: undefined,
      after: undefined,
      before: undefined,
    },
    parts: [{ kind: 'nodes', key: 'nodes', fields: ID }],
  };
  return { read: { kind: 'list', type, list }, values: [...values, most] };
}

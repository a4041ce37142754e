import { assertNever } from '../kernel/errors.js';
import type { LeftEdge } from '../model/edit.js';
import type { Mutation } from '../plan/mutation.js';
import { countWritten } from '../store/count-written.js';
import type { EditResult, GraphReader, PlanReadOptions, Store } from '../store/store.js';
import { fillShape, type PlainAnswer } from './fill-shape.js';

/** What carrying out a mutation depends on. */
export interface MutationContext {
  readonly store: GraphReader & Pick<Store, 'edit'>;
  readonly options: PlanReadOptions;
  /** Who asks for it, as far as that is known. */
  readonly author: string | undefined;
}

/** Carries out a mutation, and answers it in the shape of the request. */
export async function answerMutation(
  mutation: Mutation,
  { store, options, author }: MutationContext,
): Promise<PlainAnswer> {
  const result = await store.edit(mutation.edits, mutation.rules, author);
  return fillShape(mutation.shape, payloadOf(mutation, result), store, {
    ...options,
    // What is written is written, whether or not anybody still waits for the answer.
    missing: 'null',
  });
}

function payloadOf(
  mutation: Mutation,
  { nodes, edges, left, changed, version }: EditResult,
): PlainAnswer {
  switch (mutation.kind) {
    case 'upsert':
      return {
        [mutation.type.plural]: nodes.map(({ id }) => id),
        written: nodes,
        ...{ changed, version },
      };
    case 'import':
      return { nodes: countWritten(nodes), edges, changed, version };
    case 'delete':
      return { deleted: mutation.ids, version };
    case 'merge':
      return {
        ...{ node: nodes[0]?.id, written: nodes, changed, version },
        dropped: left.map(plainLeft),
      };
    case 'undo merge':
      return {
        ...{ node: nodes[0]?.id, into: nodes[1]?.id, written: nodes, changed, version },
        missing: left.map(plainLeft),
      };
    default:
      return assertNever(mutation);
  }
}

function plainLeft({ edge: { type, from, to }, reason }: LeftEdge): PlainAnswer {
  return { type, from, to, reason };
}

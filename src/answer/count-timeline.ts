import { type AnswerNode, readAnswer } from '../plan/answer.js';
import type { Plan } from '../plan/plan.js';
import type { TimelineQuestion } from '../plan/timeline-question.js';
import { expectNamed } from '../view/expect-named.js';
import type { ViewContext } from '../view/view-context.js';
import type { PlainAnswer } from './fill-shape.js';
import { listBuckets } from './list-buckets.js';
import { bucketsPlan, topPlan } from './timeline-plans.js';

/** Counts nodes over time, with one read for all of them, and one for each series of a split. */
export async function countTimeline(
  context: ViewContext,
  question: TimelineQuestion,
): Promise<PlainAnswer> {
  await expectNamed(context, question.named);
  const whole = await readCounts(context, bucketsPlan(question));
  const named = await readTop(context, question);
  const series = await Promise.all(
    named.map(async ({ id, total }) => ({
      node: id,
      total,
      counts: await readCounts(context, bucketsPlan(question, id)),
    })),
  );
  const buckets = listBuckets([...whole.keys()].filter(isDated), question.by);
  const countsOf = (counts: ReadonlyMap<string | null, number>): readonly number[] =>
    buckets.map((bucket) => counts.get(bucket) ?? 0);
  const counts = countsOf(whole);
  const undated = whole.get(null) ?? 0;
  return {
    buckets: buckets.map((start, index) => ({ start, count: counts[index] ?? 0 })),
    series: series.map((each) => ({ ...each, counts: countsOf(each.counts) })),
    undated,
    total: counts.reduce((sum, count) => sum + count, undated),
  };
}

/** The number of nodes by bucket; null for those in none. */
async function readCounts(
  context: ViewContext,
  plan: Plan,
): Promise<ReadonlyMap<string | null, number>> {
  const groups = await readGroups(context, plan);
  return new Map(
    groups.map(({ bucket, count }) => [typeof bucket === 'string' ? bucket : null, Number(count)]),
  );
}

/** The far nodes to which most nodes are related. */
async function readTop(
  context: ViewContext,
  question: TimelineQuestion,
): Promise<readonly { readonly id: string; readonly total: number }[]> {
  const { split, top } = question;
  if (split === undefined) return [];
  const groups = await readGroups(context, topPlan(question, split));
  return groups
    .flatMap(({ far, count }) => {
      const id = far === null ? undefined : (far as AnswerNode)['id'];
      return typeof id === 'string' ? [{ id, total: Number(count) }] : [];
    })
    .slice(0, top);
}

async function readGroups(
  { store, options }: ViewContext,
  plan: Plan,
): Promise<readonly AnswerNode[]> {
  // The answer has the shape of the list in the plan.
  const answer = readAnswer(await store.read(plan, options)) as unknown as {
    readonly groups: readonly AnswerNode[];
  };
  return answer.groups;
}

function isDated(bucket: string | null): bucket is string {
  return bucket !== null;
}

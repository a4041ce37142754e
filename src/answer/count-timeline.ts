import { type AnswerNode, readAnswer } from '../plan/answer.js';
import type { Filter } from '../plan/filter.js';
import type { TimeUnit } from '../plan/group-key.js';
import type { ListPart, ListRead } from '../plan/plan.js';
import type { TimelineQuestion } from '../plan/timeline-question.js';
import type { PlanValue } from '../plan/value.js';
import { expectNamed } from '../view/expect-named.js';
import type { ViewContext } from '../view/view-context.js';
import type { PlainAnswer } from './fill-shape.js';
import { listBuckets } from './list-buckets.js';

/** More groups than there can be calendar units. */
const ALL_GROUPS = 1_000_000;

/** Counts nodes over time, with one read for all of them, and one for each series of a split. */
export async function countTimeline(
  context: ViewContext,
  question: TimelineQuestion,
): Promise<PlainAnswer> {
  const { split, top, by } = question;
  await expectNamed(context, question.named);
  const whole = await readCounts(context, question, undefined);
  const named = split === undefined ? [] : await readTop(context, question, top);
  const series = await Promise.all(
    named.map(async ({ id, total }) => ({
      node: id,
      total,
      counts: await readCounts(context, question, id),
    })),
  );
  const buckets = listBuckets([...whole.keys()].filter(isDated), by);
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

/** The number of nodes by bucket; null for those in none. `id` restricts them to one series. */
async function readCounts(
  context: ViewContext,
  question: TimelineQuestion,
  id: string | undefined,
): Promise<ReadonlyMap<string | null, number>> {
  const { split, date, by, where, values } = question;
  const slots: PlanValue[] = [...values, ALL_GROUPS];
  const filters: Filter[] = where === undefined ? [] : [where];
  if (split !== undefined && id !== undefined) {
    slots.push(id);
    filters.push(isRelatedTo(split, slots.length - 1));
  }
  const groups = await readGroups(context, question.type, slots, {
    where: filters.length === 0 ? undefined : { kind: 'all', filters },
    part: {
      kind: 'groups',
      key: 'groups',
      by: [{ kind: 'bucket', property: date, unit: by satisfies TimeUnit }],
      size: values.length,
      order: 'KEY',
      fields: [
        { kind: 'key', key: 'bucket', index: 0, fields: [] },
        { kind: 'count', key: 'count' },
      ],
    },
  });
  return new Map(
    groups.map(({ bucket, count }) => [typeof bucket === 'string' ? bucket : null, Number(count)]),
  );
}

/** The far nodes to which most nodes are related. */
async function readTop(
  context: ViewContext,
  { type, split, where, values }: TimelineQuestion,
  top: number,
): Promise<readonly { readonly id: string; readonly total: number }[]> {
  if (split === undefined) return [];
  // One more, for the group of nodes without a far node.
  const groups = await readGroups(context, type, [...values, top + 1], {
    where,
    part: {
      kind: 'groups',
      key: 'groups',
      by: [{ kind: 'related', relationship: split }],
      size: values.length,
      order: 'COUNT',
      fields: [
        {
          kind: 'key',
          key: 'far',
          index: 0,
          fields: [{ kind: 'property', key: 'id', property: 'id' }],
        },
        { kind: 'count', key: 'count' },
      ],
    },
  });
  return groups
    .flatMap(({ far, count }) => {
      const id = far === null ? undefined : (far as AnswerNode)['id'];
      return typeof id === 'string' ? [{ id, total: Number(count) }] : [];
    })
    .slice(0, top);
}

async function readGroups(
  { store, options }: ViewContext,
  type: string,
  values: readonly PlanValue[],
  { where, part }: { readonly where: Filter | undefined; readonly part: ListPart },
): Promise<readonly AnswerNode[]> {
  const list: ListRead = {
    where,
    whereEdge: undefined,
    order: [],
    page: undefined,
    parts: [part],
  };
  const text = await store.read({ read: { kind: 'list', type, list }, values }, options);
  // The answer has the shape of the list above.
  return (readAnswer(text) as unknown as { readonly groups: readonly AnswerNode[] }).groups;
}

function isRelatedTo(relationship: NonNullable<TimelineQuestion['split']>, slot: number): Filter {
  const isIt: Filter = {
    kind: 'property',
    property: 'id',
    valueKind: 'name',
    tests: [{ kind: 'eq', value: slot }],
  };
  return relationship.many
    ? { kind: 'some', relationship, condition: { node: isIt, edge: undefined } }
    : { kind: 'one', relationship, filter: isIt };
}

function isDated(bucket: string | null): bucket is string {
  return bucket !== null;
}

import type { StoredRelationshipField } from '../model/graph-model.js';
import type { Filter } from '../plan/filter.js';
import type { ListPart, ListRead, Plan } from '../plan/plan.js';
import type { TimelineQuestion } from '../plan/timeline-question.js';
import type { PlanValue } from '../plan/value.js';

/** More groups than there can be calendar units. */
const ALL_GROUPS = 1_000_000;

/** Counts nodes by calendar unit, in groups of a `bucket`; `id` restricts them to one series. */
export function bucketsPlan(question: TimelineQuestion, id?: string): Plan {
  const { split, date, by, where, values } = question;
  const slots: PlanValue[] = [...values, ALL_GROUPS];
  const filters: Filter[] = where === undefined ? [] : [where];
  if (split !== undefined && id !== undefined) {
    slots.push(id);
    filters.push(isRelatedTo(split, slots.length - 1));
  }
  return groupsPlan(question.type, slots, {
    where: filters.length === 0 ? undefined : { kind: 'all', filters },
    part: {
      kind: 'groups',
      key: 'groups',
      by: [{ kind: 'bucket', property: date, unit: by }],
      size: values.length,
      order: 'KEY',
      fields: [
        { kind: 'key', key: 'bucket', index: 0, fields: [] },
        { kind: 'count', key: 'count' },
      ],
    },
  });
}

/** Counts nodes by what they are related to, in groups of `far`: that to which most are first. */
export function topPlan(
  { type, where, values, top }: TimelineQuestion,
  split: StoredRelationshipField,
): Plan {
  // One more, for the group of nodes without a far node.
  return groupsPlan(type, [...values, top + 1], {
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
}

function groupsPlan(
  type: string,
  values: readonly PlanValue[],
  { where, part }: { readonly where: Filter | undefined; readonly part: ListPart },
): Plan {
  const list: ListRead = {
    where,
    whereEdge: undefined,
    order: [],
    page: undefined,
    parts: [part],
  };
  return { read: { kind: 'list', type, list }, values };
}

function isRelatedTo(relationship: StoredRelationshipField, slot: number): Filter {
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

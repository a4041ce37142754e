import { groupKeyNames } from '../../../src/api/group-keys.js';
import type { RelationshipField } from '../../../src/model/graph-model.js';
import { SUMMARY_NAMES, summarized } from '../../../src/model/summaries.js';
import type { GroupKey } from '../../../src/plan/group-key.js';
import type { OrderKey } from '../../../src/plan/order.js';
import type {
  AggregateField,
  GroupField,
  ListPart,
  ListRead,
  Page,
} from '../../../src/plan/plan.js';
import type { Cursor } from '../../../src/plan/value.js';
import { positionOf } from '../oracle/in-order.js';
import { related, type Row } from '../oracle/related.js';
import type { PlanMaker } from './plan-maker.js';
import { randomEdgeFields, randomFields } from './random-fields.js';
import { randomEdgeFilter, randomNodeFilter } from './random-filter.js';
import { randomOrder } from './random-order.js';

/** Makes a list of nodes of a type, that of the relationship if one is given. */
export function randomList(
  type: string,
  relationship: RelationshipField | undefined,
  maker: PlanMaker,
  depth: number,
): ListRead {
  const { choices } = maker;
  const order = randomOrder(type, relationship, maker);
  const parts = choices.times(1 + choices.upTo(2), (index) =>
    randomPart(type, relationship, `part${index}`, maker, depth),
  );
  const showsRows = parts.some(({ kind }) => ['edges', 'nodes', 'pageInfo'].includes(kind));
  return {
    where: choices.chance(60) ? randomNodeFilter(type, maker, 2) : undefined,
    whereEdge:
      relationship !== undefined && choices.chance(30)
        ? randomEdgeFilter(relationship, maker, 1)
        : undefined,
    order,
    page: showsRows ? randomPage(type, relationship, order, maker) : undefined,
    parts,
  };
}

function randomPart(
  type: string,
  relationship: RelationshipField | undefined,
  key: string,
  maker: PlanMaker,
  depth: number,
): ListPart {
  const { choices } = maker;
  const kinds = [
    'edges',
    'edges',
    'nodes',
    'pageInfo',
    'totalCount',
    'aggregate',
    'groups',
  ] as const;
  const kind = choices.pick(kinds);
  switch (kind) {
    case 'edges':
      return { kind, key, fields: randomEdgeFields(type, relationship, maker, depth) };
    case 'nodes':
      return { kind, key, fields: randomFields(type, maker, depth) };
    case 'pageInfo': {
      const names = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'] as const;
      return {
        kind,
        key,
        fields: [
          { kind: 'typename', key: 'typename', name: 'PageInfo' },
          ...names.map((name) => ({ kind: name, key: name })),
        ],
      };
    }
    case 'totalCount':
      return { kind, key };
    case 'aggregate':
      return { kind, key, fields: randomAggregates(type, maker) };
    case 'groups':
      return randomGroups(type, key, maker, depth);
  }
}

function randomAggregates(type: string, maker: PlanMaker): readonly AggregateField[] {
  const { properties } = maker.typeOf(type);
  return [
    { kind: 'typename', key: 'typename', name: `${type}Aggregate` },
    { kind: 'count', key: 'count' },
    ...SUMMARY_NAMES.map((kind) => ({
      kind,
      key: kind,
      fields: summarized(kind, properties.values()).map(({ name }) => ({
        kind: 'property' as const,
        key: name,
        property: name,
      })),
    })),
  ];
}

function randomGroups(type: string, key: string, maker: PlanMaker, depth: number): ListPart {
  const { choices } = maker;
  const known = groupKeyNames(maker.typeOf(type), maker.model);
  const chosen = new Set(choices.times(1 + choices.upTo(2), () => choices.pick(known)));
  const by = [...chosen].map(({ source }): GroupKey =>
    source.kind === 'related' || source.kind === 'reference'
      ? source
      : { ...source, property: source.property.name },
  );
  const keys = by.map((each, index): GroupField => {
    const fields =
      each.kind === 'related'
        ? randomFields(each.relationship.target, maker, depth - 1)
        : each.kind === 'reference'
          ? randomFields(each.target, maker, depth - 1)
          : [];
    return { kind: 'key', key: `key${index}`, index, fields };
  });
  return {
    kind: 'groups',
    key,
    by,
    size: maker.slot(choices.pick([1, 2, 100])),
    order: choices.pick(['COUNT', 'KEY'] as const),
    fields: [
      { kind: 'typename', key: 'typename', name: `${type}Group` },
      { kind: 'count', key: 'count' },
      { kind: 'aggregate', key: 'numbers', fields: randomAggregates(type, maker) },
      { kind: 'key', key: 'absent', index: undefined, fields: [] },
      ...keys,
    ],
  };
}

function randomPage(
  type: string,
  relationship: RelationshipField | undefined,
  order: readonly OrderKey[],
  maker: PlanMaker,
): Page {
  const { choices } = maker;
  const cursor = () =>
    choices.chance(25) ? maker.slot(randomCursor(type, relationship, order, maker)) : undefined;
  const fingerprint = 'fingerprint';
  const from = choices.pick(['start', 'end'] as const);
  const size = maker.slot(choices.pick([0, 1, 2, 3, 20]));
  if (from === 'start' && choices.chance(25)) {
    const offset = maker.slot(choices.pick([0, 1, 2, 5, 1000]));
    return { fingerprint, from, size, offset, after: undefined, before: undefined };
  }
  return { fingerprint, from, size, offset: undefined, after: cursor(), before: cursor() };
}

/** The cursor of any row in the graph, in this list or not. */
function randomCursor(
  type: string,
  relationship: RelationshipField | undefined,
  order: readonly OrderKey[],
  { graph, choices }: PlanMaker,
): Cursor {
  const rows: readonly Row[] =
    relationship === undefined
      ? graph.nodes.filter((node) => node.type === type).map((node) => ({ node, edge: undefined }))
      : graph.nodes
          .filter((node) => hasField(node.type, relationship, graph.model))
          .flatMap((node) => related(graph, node, relationship));
  const position =
    rows.length === 0 ? order.map(() => null) : positionOf(choices.pick(rows), order, graph);
  return { kind: 'cursor', position: position.map((value) => value ?? null) };
}

function hasField(type: string, field: RelationshipField, model: PlanMaker['model']): boolean {
  return model.nodeTypes.get(type)?.relationships.get(field.name) === field;
}

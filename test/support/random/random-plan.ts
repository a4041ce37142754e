import type { Field, ListRead, Plan, RootRead } from '../../../src/plan/plan.js';
import type { OracleGraph } from '../oracle/oracle-graph.js';
import type { Choices } from './choices.js';
import { PlanMaker } from './plan-maker.js';
import { randomFields } from './random-fields.js';
import { randomNodeFilter } from './random-filter.js';
import { randomList } from './random-list.js';
import { randomOrder } from './random-order.js';
import { randomPlanValue } from './random-values.js';

/** Makes a plan of any shape that a request can have, with lists nested as deep as `depth` allows. */
export function randomPlan(graph: OracleGraph, choices: Choices, depth: number): Plan {
  const maker = new PlanMaker(graph, choices);
  return { read: randomRead(maker, depth), values: maker.values };
}

/** Makes a plan for the ids of all nodes that pass a filter, nested as deep as `depth` allows. */
export function randomSearch(graph: OracleGraph, choices: Choices, depth: number): Plan {
  const maker = new PlanMaker(graph, choices);
  const type = choices.pick([...maker.model.nodeTypes.keys()]);
  const where = randomNodeFilter(type, maker, depth);
  const id: Field = { kind: 'property', key: 'id', property: 'id' };
  const list: ListRead = {
    where,
    whereEdge: undefined,
    order: randomOrder(type, undefined, maker),
    page: {
      fingerprint: 'fingerprint',
      from: 'start',
      size: maker.slot(100),
      offset: undefined,
      after: undefined,
      before: undefined,
    },
    parts: [{ kind: 'nodes', key: 'nodes', fields: [id] }],
  };
  return { read: { kind: 'list', type, list }, values: maker.values };
}

function randomRead(maker: PlanMaker, depth: number): RootRead {
  const { model, choices, graph } = maker;
  const kind = choices.pick(['lookup', 'nodes', 'list', 'list', 'list', 'list'] as const);
  const type = choices.pick([...model.nodeTypes.values()]);
  const ids = ['unknown', ...graph.nodes.map(({ id }) => id)];
  switch (kind) {
    case 'lookup': {
      const unique = choices.pick([...type.properties.values()].filter(isUnique));
      const value =
        unique.name === 'id' ? choices.pick(ids) : randomPlanValue(unique.type, model, choices);
      return {
        kind,
        type: type.name,
        property: unique.name,
        value: maker.slot(value),
        fields: randomFields(type.name, maker, depth),
      };
    }
    case 'nodes': {
      const single = choices.chance(30);
      const wanted = choices.times(single ? 1 : choices.upTo(4), () => choices.pick(ids));
      const fields = new Map(
        [...model.nodeTypes.keys()].map((name) => [name, randomFields(name, maker, 1)]),
      );
      return { kind, single, ids: maker.slot(wanted), fields };
    }
    case 'list':
      return { kind, type: type.name, list: randomList(type.name, undefined, maker, depth) };
  }
}

function isUnique({ name, unique }: { readonly name: string; readonly unique: boolean }): boolean {
  return unique || name === 'id';
}

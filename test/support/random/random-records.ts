import type {
  GraphModel,
  Interval,
  Property,
  Relationship,
} from '../../../src/model/graph-model.js';
import type { EdgeRecord, NodeRecord, RecordValue } from '../../../src/model/record.js';
import { findReversedDates } from '../../../src/model/reversed-dates.js';
import type { Choices } from './choices.js';
import { idOf, MOST_NODES, randomValue } from './random-values.js';

/** Makes a small graph of a model with many equal values, parallel edges and missing values. */
export function randomRecords(
  model: GraphModel,
  choices: Choices,
): readonly (NodeRecord | EdgeRecord)[] {
  const nodes = [...model.nodeTypes.values()].flatMap((type) =>
    choices.times(choices.upTo(MOST_NODES), (number): NodeRecord => {
      const id = idOf(model, type.name, number);
      return {
        kind: 'node',
        type: type.name,
        id,
        properties: inOrder(type.interval, randomProperties(type.properties, id, model, choices)),
      };
    }),
  );
  const edges = model.relationships.flatMap((each) => randomEdges(each, nodes, model, choices));
  return [...nodes, ...edges];
}

/** Makes records to be written over others: new ones, and new values for some that exist. */
export function randomChanges(
  model: GraphModel,
  choices: Choices,
): readonly (NodeRecord | EdgeRecord)[] {
  return randomRecords(model, choices).filter((record) => {
    if (record.kind === 'node') return true;
    const { type, fromType, toType } = record;
    const relationship = model.relationships.find(
      (each) => each.type === type && each.from === fromType && each.to === toType,
    );
    const single = relationship && toOneEnds(relationship, model);
    return single?.from === false && !single.to; // else there may be one already
  });
}

function randomEdges(
  relationship: Relationship,
  nodes: readonly NodeRecord[],
  model: GraphModel,
  choices: Choices,
): readonly EdgeRecord[] {
  const starts = nodes.filter(({ type }) => type === relationship.from);
  const ends = nodes.filter(({ type }) => type === relationship.to);
  if (starts.length === 0 || ends.length === 0) return [];
  const single = toOneEnds(relationship, model);
  const taken = new Set<string>();
  return choices
    .times(choices.upTo(starts.length + ends.length), () => {
      return randomEdge(
        relationship,
        [choices.pick(starts), choices.pick(ends)],
        nodes,
        model,
        choices,
      );
    })
    .filter(({ from, to }) => {
      const names = [...(single.from ? [`from ${from}`] : []), ...(single.to ? [`to ${to}`] : [])];
      const isFree = !names.some((name) => taken.has(name));
      if (isFree) for (const name of names) taken.add(name);
      return isFree;
    });
}

/** Which of its ends may have only one such edge: those with a to-one field for it. */
function toOneEnds(relationship: Relationship, model: GraphModel): { from: boolean; to: boolean } {
  const fields = [...model.nodeTypes.values()].flatMap((type) => [...type.relationships.values()]);
  const leadsToOne = (direction: string): boolean =>
    fields.some(
      (field) =>
        field.kind === 'stored' &&
        field.relationship === relationship &&
        field.direction === direction &&
        !field.many,
    );
  return { from: leadsToOne('OUT'), to: leadsToOne('IN') };
}

function randomEdge(
  { type, from, to, edgeType }: Relationship,
  [start, end]: readonly [NodeRecord, NodeRecord],
  nodes: readonly NodeRecord[],
  model: GraphModel,
  choices: Choices,
): EdgeRecord {
  const documents = nodes.filter((node) => node.type === model.sourceType);
  const carried = model.edgeTypes.get(edgeType ?? '');
  const declared = carried?.properties ?? new Map<string, Property>();
  const values = inOrder(carried?.interval, randomProperties(declared, start.id, model, choices));
  const known = new Set(nodes.map(({ id }) => id));
  const properties = Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => declared.get(name)?.type.kind !== 'Reference' || known.has(String(value)),
    ),
  );
  const count = documents.length === 0 ? 0 : choices.upTo(2);
  return {
    kind: 'edge',
    type,
    fromType: from,
    toType: to,
    from: start.id,
    to: end.id,
    properties,
    sources: choices.times(count, () => ({
      source: choices.pick(documents).id,
      paragraph: choices.chance(50) ? 1 + choices.upTo(2) : null,
    })),
  };
}

/** Swaps the dates of what would end before it begins. */
function inOrder(
  interval: Interval | undefined,
  values: Readonly<Record<string, RecordValue>>,
): Readonly<Record<string, RecordValue>> {
  const reversed = findReversedDates(interval, values);
  if (interval === undefined || reversed === undefined) return values;
  return { ...values, [interval.from]: reversed.to.text, [interval.to]: reversed.from.text };
}

function randomProperties(
  declared: ReadonlyMap<string, Property>,
  id: string,
  model: GraphModel,
  choices: Choices,
): Readonly<Record<string, RecordValue>> {
  const properties: Record<string, RecordValue> = {};
  for (const { name, type, list, required, unique } of declared.values()) {
    if (name === 'id') continue;
    if (list) {
      properties[name] = choices.times(choices.upTo(2), () => randomValue(type, model, choices));
    } else if (required || choices.chance(70)) {
      properties[name] = unique ? `${name} of ${id}` : randomValue(type, model, choices);
    }
  }
  return properties;
}

import { parsePartialDate } from '../dist/model/partial-date.js';

/**
 * A graph as one would keep it by hand: maps of nodes, each with lists of its edges by the index of the
 * relationship. An edge has its ends and its properties; a reference is the node, a date is parsed.
 */
export function plainGraph(model, records) {
  const nodes = new Map();
  const byType = new Map([...model.nodeTypes.keys()].map((type) => [type, []]));
  for (const { kind, type, id, properties } of records) {
    if (kind !== 'node') continue;
    const declared = model.nodeTypes.get(type).properties;
    const node = { id, properties: { ...readDates(properties, declared), id }, out: [], in: [] };
    nodes.set(id, node);
    byType.get(type).push(node);
  }
  const edges = records.filter(({ kind }) => kind === 'edge');
  for (const { type, fromType, toType, from, to, properties } of edges) {
    const { index, edgeType } = model.relationships.find(
      (each) => each.type === type && each.from === fromType && each.to === toType,
    );
    const declared = model.edgeTypes.get(edgeType)?.properties;
    const values = Object.entries(properties).map(([name, value]) => {
      const isReference = declared.get(name).type.kind === 'Reference';
      return [name, isReference ? nodes.get(value) : value];
    });
    const edge = {
      from: nodes.get(from),
      to: nodes.get(to),
      properties: Object.fromEntries(values),
    };
    (edge.from.out[index] ??= []).push(edge);
    (edge.to.in[index] ??= []).push(edge);
  }
  return { model, nodes, nodesOf: (type) => byType.get(type) };
}

function readDates(properties, declared) {
  const entries = Object.entries(properties).map(([name, value]) => {
    const isDate = declared.get(name).type.kind === 'PartialDate' && !Array.isArray(value);
    return [name, isDate ? parsePartialDate(value) : value];
  });
  return Object.fromEntries(entries);
}

import type { EdgeType, Interval, Property } from './graph-model.js';
import { readDescription } from './read-description.js';
import { argumentAt } from './read-directives.js';
import type { Faults } from './read-faults.js';
import type { NodeDraft } from './read-node-draft.js';

/** Makes an edge type of its fields. */
export function readEdgeType(draft: NodeDraft, faults: Faults): EdgeType {
  const { name, definition } = draft;
  const [implemented] = definition.interfaces ?? [];
  if (implemented !== undefined) {
    faults.add(
      implemented,
      `${name} is an edge type, which implements no interface. Take "implements" away.`,
    );
  }
  return Object.freeze({
    name,
    description: readDescription(definition),
    properties: propertiesOf(draft),
    interval: readInterval(draft, faults),
  });
}

/** The properties of a type, in the order of the SDL. */
export function propertiesOf(draft: NodeDraft): ReadonlyMap<string, Property> {
  const properties = new Map<string, Property>();
  for (const [name, field] of draft.fields) {
    if (field.kind === 'property') properties.set(name, field.property);
  }
  return properties;
}

function readInterval(draft: NodeDraft, faults: Faults): Interval | undefined {
  const { from, to } = draft.uses.edge?.values ?? {};
  for (const end of ['from', 'to'] as const) checkBound(draft, end, faults);
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined) {
    const [has, lacks] = from === undefined ? ['to', 'from'] : ['from', 'to'];
    faults.add(
      argumentAt(draft.uses.edge, has) ?? draft.definition,
      `${draft.name}: @edge has ${has} without ${lacks}. Give both, so that the edge has an interval, or none.`,
    );
    return undefined;
  }
  if (from === to) {
    faults.add(
      argumentAt(draft.uses.edge, 'to') ?? draft.definition,
      `${draft.name}: @edge names "${to}" as both ends of its interval. Name two properties.`,
    );
  }
  return Object.freeze({ from, to });
}

function checkBound(draft: NodeDraft, end: 'from' | 'to', faults: Faults): void {
  const name = draft.uses.edge?.values[end];
  if (name === undefined) return;
  const field = draft.fields.get(name);
  if (field?.kind === 'faulty') return;
  const at = argumentAt(draft.uses.edge, end) ?? draft.definition;
  if (field?.kind !== 'property') {
    const guess = faults.didYouMean(name, draft.fields.keys());
    faults.add(
      at,
      `${draft.name}: @edge(${end}: "${name}") names no property of it.${guess} Name a PartialDate of ${draft.name}.`,
    );
  } else if (field.property.type.kind !== 'PartialDate' || field.property.list) {
    faults.add(
      at,
      `${draft.name}: @edge(${end}: "${name}") names a property that is no single PartialDate. Name one that is.`,
    );
  }
}

import type { Interval } from '../../model/graph-model.js';
import { argumentAt } from '../syntax/read-directives.js';
import type { Problems } from '../syntax/problems.js';
import type { TypeDraft } from './read-type-draft.js';

/** Reads which properties of an edge are the bounds of its interval: both or none. */
export function readEdgeInterval(draft: TypeDraft, problems: Problems): Interval | undefined {
  const { from, to } = draft.uses.edge?.values ?? {};
  for (const end of ['from', 'to'] as const) checkBound(draft, 'edge', end, problems);
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined) {
    const [has, lacks] = from === undefined ? ['to', 'from'] : ['from', 'to'];
    problems.add(
      argumentAt(draft.uses.edge, has) ?? draft.definition,
      `${draft.name}: @edge has "${has}" without "${lacks}". Give both or neither.`,
    );
    return undefined;
  }
  if (from === to) {
    problems.add(
      argumentAt(draft.uses.edge, 'to') ?? draft.definition,
      `${draft.name}: @edge names "${to}" for both ends of its interval. Name two properties.`,
    );
  }
  return Object.freeze({ from, to });
}

/** Reads which properties of a node are the bounds of its interval; without an end, both are the start. */
export function readNodeInterval(draft: TypeDraft, problems: Problems): Interval | undefined {
  const { from, to } = draft.uses.node?.values ?? {};
  for (const end of ['from', 'to'] as const) checkBound(draft, 'node', end, problems);
  if (from !== undefined) return Object.freeze({ from, to: to ?? from });
  if (to !== undefined) {
    problems.add(
      argumentAt(draft.uses.node, 'to') ?? draft.definition,
      `${draft.name}: @node has "to" without "from". Give "from" too, or neither.`,
    );
  }
  return undefined;
}

function checkBound(
  draft: TypeDraft,
  directive: 'edge' | 'node',
  end: 'from' | 'to',
  problems: Problems,
): void {
  const use = draft.uses[directive];
  const name = use?.values[end];
  if (name === undefined) return;
  const field = draft.fields.get(name);
  if (field?.kind === 'invalid') return;
  const at = argumentAt(use, end) ?? draft.definition;
  const place = `${draft.name}: @${directive}(${end}: "${name}")`;
  if (field?.kind !== 'property') {
    const guess = problems.didYouMean(name, draft.fields.keys());
    problems.add(
      at,
      `${place} names no property of it.${guess} Name a PartialDate of ${draft.name}.`,
    );
  } else if (field.property.type.kind !== 'PartialDate' || field.property.list) {
    problems.add(
      at,
      `${place} names a property that is not a single PartialDate. Name one that is.`,
    );
  }
}

import type { NodeType, StoredRelationshipField, Timeline } from '../model/graph-model.js';
import { argumentAt } from './syntax/read-directives.js';
import type { Problems } from './syntax/problems.js';
import type { TypeDraft } from './fields/read-type-draft.js';

/** Reads which type the timeline counts, and by which relationships it can be split. */
export function readTimeline(
  drafts: Iterable<TypeDraft>,
  types: ReadonlyMap<string, NodeType>,
  problems: Problems,
): Timeline | undefined {
  const [draft, ...others] = [...drafts].filter(({ uses }) => uses.timeline !== undefined);
  if (draft === undefined) return undefined;
  for (const other of others) {
    problems.add(
      other.uses.timeline?.at ?? other.definition,
      `${other.name}: @timeline is already on ${draft.name}. Keep one of them.`,
    );
  }
  const type = types.get(draft.name);
  if (type === undefined) return undefined;
  if (draft.uses.node?.values.from === undefined) {
    problems.add(
      draft.uses.timeline?.at ?? draft.definition,
      `${draft.name}: @timeline counts by date, but @node names none. Give @node(from: "…").`,
    );
  }
  const names = draft.uses.timeline?.values.split ?? [];
  return Object.freeze({ type: draft.name, splits: readSplits(draft, type, names, problems) });
}

function readSplits(
  draft: TypeDraft,
  type: NodeType,
  names: readonly string[],
  problems: Problems,
): readonly StoredRelationshipField[] {
  const at = argumentAt(draft.uses.timeline, 'split') ?? draft.definition;
  const splits = new Map<string, StoredRelationshipField>();
  for (const name of names) {
    const field = type.relationships.get(name);
    if (field === undefined && draft.fields.get(name)?.kind === 'invalid') continue;
    if (field?.kind !== 'stored') {
      const guess = field === undefined ? problems.didYouMean(name, type.relationships.keys()) : '';
      const message = `${draft.name}: @timeline(split: "${name}") does not name a stored relationship.${guess} Name one.`;
      problems.add(at, message);
      continue;
    }
    const same = splits.get(field.target);
    if (same !== undefined) {
      const message = `${draft.name}: @timeline(split:) names "${same.name}" and "${name}", which both lead to ${field.target}. Keep one of them.`;
      problems.add(at, message);
      continue;
    }
    splits.set(field.target, field);
  }
  return Object.freeze([...splits.values()]);
}

import type { StoredRelationshipField } from '../../model/graph-model.js';
import { readDescription } from '../syntax/read-description.js';
import { argumentAt } from '../syntax/read-directives.js';
import type { Problems } from '../syntax/problems.js';
import type { LinkDraft } from '../fields/field-draft.js';
import type { TypeDraft } from '../fields/read-type-draft.js';
import type { StoredFields } from './read-relationships.js';
import { reverse } from '../../model/reverse.js';

/** Resolves each field with `@inverse` to the relationship that it follows from the other end. */
export function readInverses(
  drafts: readonly LinkDraft[],
  nodes: ReadonlyMap<string, TypeDraft>,
  stored: StoredFields,
  problems: Problems,
): void {
  const seen = new Map<StoredRelationshipField, string>();
  for (const draft of drafts) {
    const label = `${draft.owner}.${draft.name}`;
    const far = findFarField(draft, nodes, problems);
    const field = far && stored.get(far);
    if (field === undefined) continue;
    const twin = seen.get(field);
    if (twin !== undefined) {
      const name = `${draft.target}.${field.name}`;
      problems.add(
        argumentAt(draft.uses.inverse, 'of') ?? draft.definition,
        `${label}: ${twin} is already the inverse of ${name}. Keep one of them.`,
      );
    }
    seen.set(field, label);
    stored.set(draft, invert(draft, field));
  }
}

function invert(draft: LinkDraft, far: StoredRelationshipField): StoredRelationshipField {
  return Object.freeze({
    kind: 'stored',
    name: draft.name,
    description: readDescription(draft.definition),
    target: draft.target,
    many: draft.many,
    relationship: far.relationship,
    direction: reverse(far.direction),
    declared: false,
    contains: false,
    rdfProperty: draft.rdfProperty,
  });
}

/** The `@relationship` field that an inverse names; `undefined` if there is none or it has a problem. */
function findFarField(
  draft: LinkDraft,
  nodes: ReadonlyMap<string, TypeDraft>,
  problems: Problems,
): LinkDraft | undefined {
  const { owner, target, uses } = draft;
  const of = uses.inverse?.values.of;
  const farType = nodes.get(target);
  if (of === undefined || farType === undefined) return undefined;
  const far = farType.fields.get(of);
  if (far?.kind === 'invalid') return undefined;
  if (far?.kind === 'relationship' && far.target === owner) return far;
  const name = `${target}.${of}`;
  const label = `${owner}.${draft.name}`;
  const at = argumentAt(uses.inverse, 'of') ?? draft.definition;
  if (far?.kind === 'relationship') {
    problems.add(
      at,
      `${label}: ${name} leads to ${far.target}, not to ${owner}. Name a field that leads to ${owner}.`,
    );
    return undefined;
  }
  const fits = [...farType.fields.values()].filter(
    (field) => field.kind === 'relationship' && field.target === owner,
  );
  const names = fits.map(({ definition }) => definition.name.value);
  const known = names.length === 0 ? 'has none' : `has ${names.join(', ')}`;
  const advice = `Name a field of ${target} with @relationship that leads to ${owner}; it ${known}.`;
  if (far === undefined) {
    problems.add(
      at,
      `${label}: there is no field ${name}.${problems.didYouMean(of, names)} ${advice}`,
    );
  } else {
    const actual = far.kind === 'property' ? 'a property' : `itself @${far.kind}`;
    problems.add(at, `${label}: ${name} is ${actual}. ${advice}`);
  }
  return undefined;
}

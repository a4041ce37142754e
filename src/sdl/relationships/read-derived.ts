import type { DerivedRelationshipField } from '../../model/graph-model.js';
import { readDescription } from '../syntax/read-description.js';
import { argumentAt } from '../syntax/read-directives.js';
import type { Problems } from '../syntax/problems.js';
import type { LinkDraft } from '../fields/field-draft.js';
import { type PathContext, readPath, type Trail } from './read-path.js';

/** Resolves the path of a field with `@derived`; `undefined` if it has a problem. */
export function readDerived(
  draft: LinkDraft,
  context: PathContext,
): DerivedRelationshipField | undefined {
  const trail = readPath(draft, draft.uses.derived, context);
  if (trail === undefined) return undefined;
  checkEnd(draft, trail, context.problems);
  const via = readVia(draft, trail, context.problems);
  const on = readOn(draft, context);
  if (via === undefined || on === undefined) return undefined;
  return Object.freeze({
    kind: 'derived',
    name: draft.name,
    description: readDescription(draft.definition),
    target: draft.target,
    many: true,
    path: Object.freeze(trail.map(({ step }) => step)),
    via,
    viaType: draft.uses.derived?.values.via ?? '',
    on,
  });
}

function checkEnd(draft: LinkDraft, trail: Trail, problems: Problems): void {
  const end = trail.at(-1)?.target;
  if (end === draft.target) return;
  problems.add(
    argumentAt(draft.uses.derived, 'path') ?? draft.definition,
    `${draft.owner}.${draft.name}: the path ends at ${String(end)}, but the type of the field is ${draft.target}. Make them match.`,
  );
}

/** The step after which the counted node is reached, from 1: the end of the path only if it is not visited earlier. */
function readVia(draft: LinkDraft, trail: Trail, problems: Problems): number | undefined {
  const via = draft.uses.derived?.values.via;
  if (via === undefined) return undefined;
  const targets = trail.map(({ target }) => target);
  const passed = targets.flatMap((target, index) => (target === via ? [index + 1] : []));
  const inner = passed.filter((step) => step < targets.length);
  const [first, ...more] = inner.length > 0 ? inner : passed;
  const at = argumentAt(draft.uses.derived, 'via') ?? draft.definition;
  const label = `${draft.owner}.${draft.name}`;
  const steps = targets.map((target, index) => `${target} after step ${index + 1}`).join(', ');
  if (first === undefined) {
    problems.add(
      at,
      `${label}: via names ${via}, but the path visits ${steps}.${problems.didYouMean(via, targets)} Name one of them.`,
    );
  } else if (more.length > 0) {
    problems.add(
      at,
      `${label}: via names ${via}, which the path visits more than once (${steps}). Name another.`,
    );
  }
  return first;
}

/** The date property of the counted nodes. An unknown type is not reported here, as it is a problem of `via`. */
function readOn(draft: LinkDraft, { nodes, problems }: PathContext): string | undefined {
  const { via = '', on } = draft.uses.derived?.values ?? {};
  const type = nodes.get(via);
  if (type === undefined || on === undefined) return undefined;
  const field = type.fields.get(on);
  if (field?.kind === 'invalid') return undefined;
  const property = field?.kind === 'property' ? field.property : undefined;
  if (property?.type.kind === 'PartialDate' && !property.list) return on;
  const dates = [...type.fields.values()].flatMap((one) =>
    one.kind === 'property' && one.property.type.kind === 'PartialDate' && !one.property.list
      ? [one.property.name]
      : [],
  );
  const known = dates.length === 0 ? 'it has none' : `it has ${dates.join(', ')}`;
  const actual = field === undefined ? 'does not exist' : 'is not a single PartialDate';
  problems.add(
    argumentAt(draft.uses.derived, 'on') ?? draft.definition,
    `${draft.owner}.${draft.name}: ${via}.${on} ${actual}.${problems.didYouMean(on, dates)} Name a date of ${via}; ${known}.`,
  );
  return undefined;
}

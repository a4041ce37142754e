import type {
  EdgeDefaults,
  EdgeType,
  Property,
  StoredRelationshipField,
} from '../../model/graph-model.js';
import { argumentAt } from '../syntax/read-directives.js';
import type { LinkDraft } from '../fields/field-draft.js';
import { type PathContext, readPath, type Trail } from './read-path.js';

/** What reading `@edgeDefaults` refers to. */
export interface EdgeDefaultsContext extends PathContext {
  readonly edgeTypes: ReadonlyMap<string, EdgeType>;
}

/** Reads from which edges the edges of fields take values that their records omit, in the order of the SDL. */
export function readEdgeDefaults(
  drafts: readonly LinkDraft[],
  context: EdgeDefaultsContext,
): readonly EdgeDefaults[] {
  const read = drafts.flatMap((draft) => {
    const defaults = readOne(draft, context);
    return defaults === undefined ? [] : [{ draft, defaults }];
  });
  const filled = new Set(read.map(({ defaults }) => defaults.field.relationship));
  for (const { draft, defaults } of read) {
    const last = defaults.path.at(-1)?.relationship;
    if (last === undefined || !filled.has(last)) continue;
    const own =
      last === defaults.field.relationship
        ? 'the edges that it fills'
        : 'edges that have @edgeDefaults themselves';
    report(
      draft,
      context,
      `the path ends in ${own}. End it in edges whose records give every value.`,
    );
  }
  return Object.freeze(read.map(({ defaults }) => defaults));
}

function readOne(draft: LinkDraft, context: EdgeDefaultsContext): EdgeDefaults | undefined {
  if (draft.uses.edgeDefaults === undefined) return undefined;
  const field = context.stored.get(draft);
  if (draft.kind !== 'relationship') {
    report(
      draft,
      context,
      `it belongs beside @relationship, but is beside @${draft.kind}. Move it.`,
    );
    return undefined;
  }
  const trail = readPath(draft, draft.uses.edgeDefaults, context);
  if (field === undefined || trail === undefined) return undefined;
  if (trail.some(({ step }) => step.repeated)) {
    report(draft, context, 'its path cannot contain a star. Name each step.');
  }
  const end = trail.at(-1)?.target;
  if (end !== field.target) {
    const ends = `the path ends at ${String(end)}, but the type of the field is ${field.target}`;
    report(draft, context, `${ends}. Make them match.`);
    return undefined;
  }
  return Object.freeze({
    field,
    path: Object.freeze(
      trail.map(({ step: { relationship, direction } }) =>
        Object.freeze({ relationship, direction }),
      ),
    ),
    properties: readShared(draft, field, trail, context),
  });
}

/** The properties that the edges of the field share with the last edges of the path. */
function readShared(
  draft: LinkDraft,
  field: StoredRelationshipField,
  trail: Trail,
  context: EdgeDefaultsContext,
): readonly string[] {
  const nameOf = (type: string | undefined) => type ?? 'nothing';
  const last = trail.at(-1)?.step.relationship;
  const own = context.edgeTypes.get(field.relationship.edgeType ?? '');
  const far = context.edgeTypes.get(last?.edgeType ?? '');
  const shared: string[] = [];
  for (const property of own?.properties.values() ?? []) {
    const other = far?.properties.get(property.name);
    if (other === undefined || property.required) continue;
    if (!isAlike(property, other)) {
      const names = `${nameOf(own?.name)}.${property.name} and ${nameOf(far?.name)}.${property.name}`;
      report(draft, context, `${names} have different types. Make them match, or rename one.`);
    }
    shared.push(property.name);
  }
  if (shared.length === 0) {
    const edges = `its edges carry ${nameOf(own?.name)}, those at the end of the path ${nameOf(far?.name)}`;
    report(
      draft,
      context,
      `${edges}: they share no optional property. Give them one of the same name.`,
    );
  }
  return Object.freeze(shared);
}

function isAlike(one: Property, other: Property): boolean {
  return one.list === other.list && JSON.stringify(one.type) === JSON.stringify(other.type);
}

function report(draft: LinkDraft, { problems }: EdgeDefaultsContext, message: string): void {
  const at = argumentAt(draft.uses.edgeDefaults, 'path') ?? draft.definition;
  problems.add(at, `${draft.owner}.${draft.name}: @edgeDefaults: ${message}`);
}

import type { EdgeType, Relationship, StoredRelationshipField } from '../../model/graph-model.js';
import type { Declarations } from '../syntax/read-declarations.js';
import { readDescription } from '../syntax/read-description.js';
import { argumentAt } from '../syntax/read-directives.js';
import type { Problems } from '../syntax/problems.js';
import type { LinkDraft } from '../fields/field-draft.js';

const NAME = /^[A-Z][A-Z0-9_]*$/u;

/** Stored relationship fields by their drafts; a draft with a problem has none. */
export type StoredFields = Map<LinkDraft, StoredRelationshipField>;

/** What reading a relationship refers to. */
export interface LinkContext {
  readonly declarations: Declarations;
  readonly edgeTypes: ReadonlyMap<string, EdgeType>;
  readonly problems: Problems;
}

/** Reads the relationship of each field with `@relationship`, in the order of the SDL. */
export function readRelationships(
  drafts: readonly LinkDraft[],
  stored: StoredFields,
  context: LinkContext,
): readonly Relationship[] {
  const relationships: Relationship[] = [];
  const fields = new Map<string, string>();
  for (const draft of drafts) {
    const label = `${draft.owner}.${draft.name}`;
    const field = readRelationship(draft, relationships.length, context);
    if (field === undefined) continue;
    const { type, from, to } = field.relationship;
    const twin = fields.get(`${type} ${from} ${to}`);
    if (twin !== undefined) {
      context.problems.add(
        argumentAt(draft.uses.relationship, 'type') ?? draft.definition,
        `${label}: ${twin} already declares ${type} from ${from} to ${to}. Choose another type or, for the same edges, write @inverse(of: "…").`,
      );
    }
    fields.set(`${type} ${from} ${to}`, label);
    relationships.push(field.relationship);
    stored.set(draft, field);
  }
  return Object.freeze(relationships);
}

function readRelationship(
  draft: LinkDraft,
  index: number,
  context: LinkContext,
): StoredRelationshipField | undefined {
  const use = draft.uses.relationship;
  const type = use?.values.type;
  if (use === undefined || type === undefined) return undefined;
  const { direction = 'OUT', contains = false } = use.values;
  if (!NAME.test(type)) {
    context.problems.add(
      argumentAt(use, 'type') ?? draft.definition,
      `${draft.owner}.${draft.name}: the type "${type}" is not in upper snake case. Write it like "HELD_AT".`,
    );
  }
  const [from, to] =
    direction === 'OUT' ? [draft.owner, draft.target] : [draft.target, draft.owner];
  const edgeType = readEdgeTypeName(draft, context);
  const key = readKey(draft, edgeType, context);
  return Object.freeze({
    kind: 'stored',
    name: draft.name,
    description: readDescription(draft.definition),
    target: draft.target,
    many: draft.many,
    relationship: Object.freeze({ index, type, from, to, edgeType, key }),
    direction,
    declared: true,
    contains,
    rdfProperty: draft.rdfProperty,
  });
}

function readEdgeTypeName(draft: LinkDraft, context: LinkContext): string | undefined {
  const { declarations, problems } = context;
  const use = draft.uses.relationship;
  const name = use?.values.edge;
  if (name === undefined) return undefined;
  const found = declarations.get(name)?.kind;
  if (found === 'edge' || found === 'invalid') return name;
  const edges = [...declarations.values()].filter(({ kind }) => kind === 'edge');
  const guess = problems.didYouMean(
    name,
    edges.map((edge) => edge.name),
  );
  const actual = found === undefined ? `there is no type ${name}` : `${name} is not an edge type`;
  problems.add(
    argumentAt(use, 'edge') ?? draft.definition,
    `${draft.owner}.${draft.name}: ${actual}.${guess} Name a type that has @edge.`,
  );
  return name;
}

function readKey(draft: LinkDraft, edgeTypeName: string | undefined, context: LinkContext) {
  const use = draft.uses.relationship;
  const key = use?.values.key ?? [];
  const at = argumentAt(use, 'key') ?? draft.definition;
  const label = `${draft.owner}.${draft.name}`;
  if (key.length > 0 && edgeTypeName === undefined) {
    context.problems.add(
      at,
      `${label}: a key needs edges with properties. Add edge: "…" or remove the key.`,
    );
  }
  const edgeType = context.edgeTypes.get(edgeTypeName ?? '');
  for (const name of edgeType === undefined ? [] : key) {
    const property = edgeType?.properties.get(name);
    if (property === undefined) {
      const guess = context.problems.didYouMean(name, edgeType?.properties.keys() ?? []);
      context.problems.add(
        at,
        `${label}: the key names "${name}", which ${edgeTypeName ?? ''} lacks.${guess} Name a property of it.`,
      );
    } else if (property.list) {
      context.problems.add(
        at,
        `${label}: the key names the list "${name}", which does not distinguish edges. Name a single value.`,
      );
    }
  }
  return Object.freeze([...key]);
}

import { SUMMARIES } from '../model/summaries.js';
import type { EdgeType, RelationshipField } from '../model/graph-model.js';
import { referenceFieldName } from '../model/name-forms.js';
import type { LinkDraft } from './fields/field-draft.js';
import type { Problems } from './syntax/problems.js';
import type { TypeDraft } from './fields/read-type-draft.js';
import type { Declarations } from './syntax/read-declarations.js';
import { spellingOf } from './syntax/reserved-names.js';

/** Suffixes that the API appends to the name of a node type for aggregates and groups. */
const APPENDED: readonly string[] = [
  'Group',
  ...Object.values(SUMMARIES).map(({ object }) => object),
];
/** The edge types of the API for edges without properties and for derived relationships. */
const NAMELESS_EDGES = ['Link', 'Tally'];
/** In letters. Generated names are longer still. */
const MAX_NAME_LENGTH = 100;
/** Suffixes of the fields that group by a part of a date. */
const DATE_PARTS = ['Year', 'Quarter', 'Month'];

/** Checks that no type has a name that the API generates from the names of other types. */
export function checkGeneratedTypes(declarations: Declarations, problems: Problems): void {
  const isEdge = (name: string) =>
    NAMELESS_EDGES.includes(name) || declarations.get(name)?.kind === 'edge';
  for (const [name, declaration] of declarations) {
    if (declaration.kind === 'invalid') continue;
    if (name.length > MAX_NAME_LENGTH) {
      const message = `A type name has at most ${MAX_NAME_LENGTH} letters, but this one has ${name.length}. Choose another name.`;
      problems.add(declaration.definition, message);
      continue;
    }
    for (let cut = 1; cut < name.length; cut += 1) {
      const [start, end] = [name.slice(0, cut), name.slice(cut)];
      if (declarations.get(start)?.kind !== 'node') continue;
      if (!APPENDED.includes(end) && !isEdge(end)) continue;
      problems.add(
        declaration.definition,
        `The API generates the name ${name} from ${start} and ${end}. Choose another name.`,
      );
    }
  }
}

/** Checks that no field has a name that the API generates from a date of the same type. */
export function checkGeneratedFields(draft: TypeDraft, problems: Problems): void {
  const fields = new Map(
    Array.from(draft.fields, ([name, field]) => [spellingOf(name), { name, field }]),
  );
  for (const [name, field] of draft.fields) {
    if (field.kind !== 'property' || field.property.type.kind !== 'PartialDate') continue;
    for (const end of draft.kind === 'node' ? DATE_PARTS : ['Known']) {
      const taken = fields.get(spellingOf(`${name}${end}`));
      if (taken === undefined) continue;
      problems.add(
        taken.field.definition,
        `${draft.name}.${taken.name}: the API generates the name "${name}${end}" from "${name}". Choose another name.`,
      );
    }
  }
}

/** Checks that no field has a name that the API generates for grouping by node references of edges. */
export function checkGroupNames(
  draft: TypeDraft,
  links: ReadonlyMap<LinkDraft, RelationshipField>,
  edgeTypes: ReadonlyMap<string, EdgeType>,
  problems: Problems,
): void {
  const owners = new Map(Array.from(draft.fields, ([name]) => [spellingOf(name), name]));
  for (const [name, field] of draft.fields) {
    const link =
      field.kind === 'property' || field.kind === 'invalid' ? undefined : links.get(field);
    if (link?.kind !== 'stored') continue;
    const edgeType = edgeTypes.get(link.relationship.edgeType ?? '');
    for (const property of edgeType?.properties.values() ?? []) {
      if (property.type.kind !== 'Reference') continue;
      const generated = referenceFieldName(name, property.name);
      const taken = owners.get(spellingOf(generated));
      owners.set(spellingOf(generated), `${name} with "${property.name}" of its edges`);
      if (taken === undefined) continue;
      problems.add(
        field.definition,
        `${draft.name}.${name}: the API generates the group key "${generated}" from "${property.name}" of the edges, but ${draft.name} already has ${taken}. Rename one.`,
      );
    }
  }
}

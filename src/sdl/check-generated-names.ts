import { SUMMARIES } from '../model/summaries.js';
import type { EdgeType, RelationshipField } from '../model/graph-model.js';
import { referenceFieldName } from '../model/name-forms.js';
import type { LinkDraft } from './fields/field-draft.js';
import type { Problems } from './syntax/problems.js';
import type { TypeDraft } from './fields/read-type-draft.js';
import type { Declarations } from './syntax/read-declarations.js';
import { spellingOf } from './syntax/reserved-names.js';

/** What the API appends to the name of a node type for the numbers and groups of its lists. */
const APPENDED: readonly string[] = [
  'Group',
  ...Object.values(SUMMARIES).map(({ object }) => object),
];
/** What stands in such names for edges that carry nothing of their own and for derived ones. */
const NAMELESS_EDGES = ['Link', 'Tally'];
/** In letters: the API's names are longer still. */
const LONGEST_NAME = 100;
/** The fields that group by a part of a date. */
const DATE_PARTS = ['Year', 'Quarter', 'Month'];

/** Sees to it that no type takes a name that the API makes of the names of other types. */
export function checkGeneratedTypes(declarations: Declarations, problems: Problems): void {
  const isEdge = (name: string) =>
    NAMELESS_EDGES.includes(name) || declarations.get(name)?.kind === 'edge';
  for (const [name, declaration] of declarations) {
    if (declaration.kind === 'unread') continue;
    if (name.length > LONGEST_NAME) {
      const message = `The name of a type has ${LONGEST_NAME} letters at most, but this one has ${name.length}. Choose another name.`;
      problems.add(declaration.definition, message);
      continue;
    }
    for (let cut = 1; cut < name.length; cut += 1) {
      const [start, end] = [name.slice(0, cut), name.slice(cut)];
      if (declarations.get(start)?.kind !== 'node') continue;
      if (!APPENDED.includes(end) && !isEdge(end)) continue;
      problems.add(
        declaration.definition,
        `The API makes the name ${name} of ${start} and ${end} itself. Choose another name.`,
      );
    }
  }
}

/** Sees to it that no field takes a name that the API makes of the name of a date beside it. */
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
        `${draft.name}.${taken.name}: the API makes the name "${name}${end}" of "${name}" itself. Choose another name.`,
      );
    }
  }
}

/** Sees to it that no field takes a name that the API makes for grouping by what edges name. */
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
      const made = referenceFieldName(name, property.name);
      const taken = owners.get(spellingOf(made));
      owners.set(spellingOf(made), `${name} with "${property.name}" of its edges`);
      if (taken === undefined) continue;
      problems.add(
        field.definition,
        `${draft.name}.${name}: the API groups by "${made}", which is "${property.name}" of the edges, but ${draft.name} has ${taken} already. Rename one.`,
      );
    }
  }
}

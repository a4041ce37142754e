import type { Problems } from '../syntax/problems.js';
import { readRdfLink } from './read-rdf.js';
import { type FieldSite, LINK_KINDS, type LinkDraft } from './field-draft.js';

/** Reads a relationship field without resolving it; `undefined` if it has no relationship directive. */
export function readLink(site: FieldSite, problems: Problems): LinkDraft | undefined {
  const { definition, label, owner, shape, uses } = site;
  for (const name of ['unique', 'searchable'] as const) {
    const at = uses[name]?.at;
    if (at === undefined) continue;
    problems.add(
      at,
      `${label}: @${name} belongs on a property, but ${shape.name} is a node type. Remove it.`,
    );
  }
  if (shape.required) {
    problems.add(
      definition.type,
      `${label}: ${shape.name}! promises a node that may be missing. Write ${shape.name} without "!".`,
    );
  }
  const [kind, ...others] = LINK_KINDS.filter((name) => uses[name] !== undefined);
  if (kind === undefined) {
    problems.add(
      definition,
      `${label}: ${shape.name} is a node type, but no directive says which edges lead to it. Add @relationship(type: "…"), @inverse(of: "…") or @derived(path: […], via: "…", on: "…").`,
    );
    return undefined;
  }
  for (const other of others) {
    problems.add(
      uses[other]?.at ?? definition,
      `${label} is both @${kind} and @${other}. Keep one of them.`,
    );
  }
  if (kind === 'derived' && !shape.list) {
    const { name } = shape;
    problems.add(
      definition.type,
      `${label}: @derived yields a list, not a single ${name}. Write [${name}!]!.`,
    );
  }
  const name = definition.name.value;
  const rdfProperty = readRdfLink(label, uses, problems);
  return {
    kind,
    definition,
    owner: owner.name,
    name,
    target: shape.name,
    many: shape.list,
    uses,
    rdfProperty,
  };
}

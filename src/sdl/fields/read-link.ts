import type { Problems } from '../syntax/problems.js';
import { readRdfLink } from './read-rdf.js';
import { type FieldSite, LINK_KINDS, type LinkDraft } from './field-draft.js';

/** Reads a field that leads to nodes, by itself; `undefined` where it says not how. */
export function readLink(site: FieldSite, problems: Problems): LinkDraft | undefined {
  const { definition, label, owner, shape, uses } = site;
  for (const name of ['unique', 'searchable'] as const) {
    const at = uses[name]?.at;
    if (at === undefined) continue;
    problems.add(
      at,
      `${label}: @${name} stands on a property, but ${shape.name} is a node type. Take it away.`,
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
      `${label}: ${shape.name} is a node type, and nothing says which edge leads there. Add @relationship(type: "…"), @inverse(of: "…") or @derived(path: […], via: "…", on: "…").`,
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
      `${label}: @derived leads to any number of nodes, not to ${name}. Write [${name}!]!.`,
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

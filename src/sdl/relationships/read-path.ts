import type { PathStep } from '../../model/graph-model.js';
import { argumentAt, type DirectiveUses } from '../syntax/read-directives.js';
import type { Problems } from '../syntax/problems.js';
import type { LinkDraft } from '../fields/field-draft.js';
import type { TypeDraft } from '../fields/read-type-draft.js';
import type { StoredFields } from './read-relationships.js';

/** What reading a path refers to. */
export interface PathContext {
  readonly nodes: ReadonlyMap<string, TypeDraft>;
  readonly stored: StoredFields;
  readonly problems: Problems;
}

/** The steps of a path, each with the type of the nodes it reaches. */
export type Trail = readonly { readonly step: PathStep; readonly target: string }[];

/** Resolves the path that a directive of a field names; `undefined` if it has a problem. */
export function readPath(
  draft: LinkDraft,
  use: DirectiveUses['derived' | 'edgeDefaults'],
  context: PathContext,
): Trail | undefined {
  const path = use?.values.path;
  if (path === undefined) return undefined;
  const trail: { step: PathStep; target: string }[] = [];
  let type = draft.owner;
  for (const [index, written] of path.entries()) {
    const report = (message: string) => {
      const at = argumentAt(use, 'path') ?? draft.definition;
      context.problems.add(
        at,
        `${draft.owner}.${draft.name}: step ${index + 1} of the path, "${written}": ${message}`,
      );
    };
    const repeated = written.endsWith('*');
    const name = repeated ? written.slice(0, -1) : written;
    if (name === '') {
      report('it names no field. Write the name of a field, followed by a star if it repeats.');
      return undefined;
    }
    const node = context.nodes.get(type);
    const field = node?.fields.get(name);
    if (node === undefined || field?.kind === 'invalid') return undefined;
    if (field === undefined) {
      const guess = context.problems.didYouMean(name, node.fields.keys());
      report(`there is no field ${type}.${name}.${guess} Name a relationship field of ${type}.`);
      return undefined;
    }
    if (field.kind === 'property' || field.kind === 'derived') {
      const actual = field.kind === 'property' ? 'a property' : 'itself @derived';
      report(`${type}.${name} is ${actual}. Name a field with @relationship or @inverse.`);
      return undefined;
    }
    if (repeated && field.target !== type) {
      report(
        `a star repeats a field from ${type} to ${type}, but this one leads to ${field.target}. Remove the star.`,
      );
    }
    const stored = context.stored.get(field);
    if (stored === undefined) return undefined;
    const { relationship, direction } = stored;
    trail.push({
      step: Object.freeze({ relationship, direction, repeated }),
      target: field.target,
    });
    type = field.target;
  }
  return trail;
}

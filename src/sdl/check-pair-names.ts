import { pairNames } from '../model/pair-fields.js';
import type { LinkDraft } from './fields/field-draft.js';
import type { TypeDraft } from './fields/read-type-draft.js';
import { singularOf } from './read-node-type.js';
import type { Declarations } from './syntax/read-declarations.js';
import type { Problems } from './syntax/problems.js';

/** Checks that the names that the API generates for the pairs of derived relationships are unique. */
export function checkPairNames(
  derived: readonly LinkDraft[],
  nodes: Iterable<TypeDraft>,
  declarations: Declarations,
  problems: Problems,
): void {
  const owners = new Map<string, string>();
  for (const { name, uses } of nodes) {
    const plural = uses.node?.values.plural;
    for (const root of [singularOf(name), plural ?? '']) owners.set(root, `the type ${name}`);
  }
  for (const name of declarations.keys()) owners.set(name, 'a type of this schema');
  for (const { owner, name, definition } of derived) {
    const { field, list, pair } = pairNames(owner, singularOf(owner), name);
    for (const generated of [field, list, pair]) {
      const taken = owners.get(generated);
      if (taken !== undefined) {
        problems.add(
          definition,
          `${owner}.${name}: the API lists its pairs under the name ${generated}, which belongs to ${taken}. Choose another name.`,
        );
      }
      owners.set(generated, `the pairs of ${owner}.${name}`);
    }
  }
}

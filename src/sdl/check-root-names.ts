import { argumentAt } from './syntax/read-directives.js';
import type { Problems } from './syntax/problems.js';
import type { TypeDraft } from './fields/read-type-draft.js';
import { singularOf } from './read-node-type.js';
import { isReservedEverywhere, ROOT_FIELDS } from './syntax/reserved-names.js';

const PLURAL = /^[a-z][A-Za-z0-9]*$/u;

/** Checks that the names of the root fields of the API are unique. */
export function checkRootNames(nodes: Iterable<TypeDraft>, problems: Problems): void {
  const owners = new Map<string, string>();
  for (const node of nodes) {
    const singular = singularOf(node.name);
    const taken = owners.get(singular) ?? (ROOT_FIELDS.has(singular) ? 'the API' : undefined);
    if (taken !== undefined) {
      problems.add(
        node.definition,
        `${node.name} needs the root field "${singular}", which belongs to ${taken}. Choose another name.`,
      );
    }
    owners.set(singular, `the type ${node.name}`);
    checkPlural(node, owners, problems);
  }
}

function checkPlural(node: TypeDraft, owners: Map<string, string>, problems: Problems): void {
  const plural = node.uses.node?.values.plural;
  if (plural === undefined) return;
  const at = argumentAt(node.uses.node, 'plural') ?? node.definition;
  const owner = owners.get(plural) ?? (ROOT_FIELDS.has(plural) ? 'the API' : undefined);
  if (!PLURAL.test(plural) || isReservedEverywhere(plural)) {
    problems.add(
      at,
      `${node.name}: the plural "${plural}" cannot name a root field. Write it in lower camel case, like "shippingLines".`,
    );
  } else if (owner !== undefined) {
    problems.add(
      at,
      `${node.name}: the plural "${plural}" is already a root field of ${owner}. Choose another plural.`,
    );
  }
  owners.set(plural, `the type ${node.name}`);
}

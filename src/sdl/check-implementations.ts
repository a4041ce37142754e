import type { NamedTypeNode } from 'graphql';

import type { Declarations } from './syntax/read-declarations.js';
import type { Faults } from './syntax/faults.js';
import type { NodeDraft } from './fields/read-node-draft.js';
import { showSdl } from './syntax/type-shape.js';

/** Holds a node type to the interfaces that it implements: each field, of the same type. */
export function checkImplementations(
  draft: NodeDraft,
  declarations: Declarations,
  faults: Faults,
): void {
  const seen = new Set<string>();
  for (const implemented of draft.definition.interfaces ?? []) {
    const name = implemented.name.value;
    if (seen.has(name)) {
      faults.add(implemented, `${draft.name} implements ${name} twice. Keep one of them.`);
    } else {
      checkImplementation(draft, implemented, declarations, faults);
    }
    seen.add(name);
  }
}

function checkImplementation(
  draft: NodeDraft,
  implemented: NamedTypeNode,
  declarations: Declarations,
  faults: Faults,
): void {
  const name = implemented.name.value;
  const found = declarations.get(name);
  if (found?.kind === 'unread') return;
  if (found?.kind !== 'interface') {
    const interfaces = [...declarations.values()].filter(({ kind }) => kind === 'interface');
    const guess = faults.didYouMean(
      name,
      interfaces.map((one) => one.name),
    );
    faults.add(
      implemented,
      `${draft.name} implements ${name}, which is no interface.${guess} Declare it or take it away.`,
    );
    return;
  }
  for (const { name: fieldName, type } of found.definition.fields ?? []) {
    const label = `${draft.name}.${fieldName.value}`;
    const expected = showSdl(type).replaceAll(/\s/gu, '');
    const field = draft.fields.get(fieldName.value);
    if (field === undefined) {
      faults.add(
        draft.definition,
        `${draft.name} implements ${name} but has no field "${fieldName.value}". Add ${fieldName.value}: ${expected}.`,
      );
      continue;
    }
    if (field.kind === 'faulty') continue;
    const came = showSdl(field.definition.type).replaceAll(/\s/gu, '');
    if (came === expected || came === `${expected}!`) continue;
    faults.add(
      field.definition,
      `${label} is ${came}, but ${name}.${fieldName.value} is ${expected}. Make them one.`,
    );
  }
}

import type { NamedTypeNode } from 'graphql';

import type { Declarations } from './syntax/read-declarations.js';
import type { Problems } from './syntax/problems.js';
import type { TypeDraft } from './fields/read-type-draft.js';
import { showSdl } from './syntax/type-shape.js';

/** Checks that a node type has each field of the interfaces that it implements, with the same type. */
export function checkImplementations(
  draft: TypeDraft,
  declarations: Declarations,
  problems: Problems,
): void {
  const seen = new Set<string>();
  for (const implemented of draft.definition.interfaces ?? []) {
    const name = implemented.name.value;
    if (seen.has(name)) {
      problems.add(implemented, `${draft.name} implements ${name} twice. Keep one of them.`);
    } else {
      checkImplementation(draft, implemented, declarations, problems);
    }
    seen.add(name);
  }
}

function checkImplementation(
  draft: TypeDraft,
  implemented: NamedTypeNode,
  declarations: Declarations,
  problems: Problems,
): void {
  const name = implemented.name.value;
  const found = declarations.get(name);
  if (found?.kind === 'invalid') return;
  if (found?.kind !== 'interface') {
    const interfaces = [...declarations.values()].filter(({ kind }) => kind === 'interface');
    const guess = problems.didYouMean(
      name,
      interfaces.map((one) => one.name),
    );
    problems.add(
      implemented,
      `${draft.name} implements ${name}, which is not an interface.${guess} Declare it or remove it.`,
    );
    return;
  }
  for (const { name: fieldName, type } of found.definition.fields ?? []) {
    const label = `${draft.name}.${fieldName.value}`;
    const expected = showSdl(type).replaceAll(/\s/gu, '');
    const field = draft.fields.get(fieldName.value);
    if (field === undefined) {
      problems.add(
        draft.definition,
        `${draft.name} implements ${name} but has no field "${fieldName.value}". Add ${fieldName.value}: ${expected}.`,
      );
      continue;
    }
    if (field.kind === 'invalid') continue;
    const actual = showSdl(field.definition.type).replaceAll(/\s/gu, '');
    if (actual === expected || actual === `${expected}!`) continue;
    problems.add(
      field.definition,
      `${label} is ${actual}, but ${name}.${fieldName.value} is ${expected}. Make them match.`,
    );
  }
}

import type { ObjectTypeDefinitionNode } from 'graphql';

import type { Declarations, ObjectDeclaration } from '../syntax/read-declarations.js';
import type { DirectiveUses } from '../syntax/read-directives.js';
import type { Problems } from '../syntax/problems.js';
import { readField } from './read-field.js';
import type { FieldDraft } from './field-draft.js';
import { spellingOf } from '../syntax/reserved-names.js';

/** A node or edge type with its fields as declared. */
export interface TypeDraft {
  readonly kind: 'node' | 'edge';
  readonly name: string;
  readonly definition: ObjectTypeDefinitionNode;
  readonly uses: DirectiveUses;
  /** In the order of the SDL. */
  readonly fields: ReadonlyMap<string, FieldDraft>;
}

/** Reads the fields of a node or edge type. */
export function readTypeDraft(
  declaration: ObjectDeclaration,
  declarations: Declarations,
  problems: Problems,
): TypeDraft {
  const { kind, name, definition, uses } = declaration;
  const fields = new Map<string, FieldDraft>();
  const spellings = new Map<string, string>();
  for (const field of definition.fields ?? []) {
    const fieldName = field.name.value;
    const spelling = spellingOf(fieldName);
    const twin = spellings.get(spelling);
    if (twin === fieldName) {
      problems.add(field, `${name}.${fieldName} is declared twice. Keep one declaration.`);
      continue;
    }
    if (twin !== undefined) {
      problems.add(
        field,
        `${name}.${twin} and ${name}.${fieldName} differ in case and underscores only. Rename one.`,
      );
    }
    if (fieldName.includes('__', 1)) {
      problems.add(
        field,
        `${name}.${fieldName} has two underscores in a row, which are reserved for what a store keeps beside a property. Rename it.`,
      );
    }
    spellings.set(spelling, fieldName);
    fields.set(fieldName, readField(field, declaration, declarations, problems));
  }
  if (fields.size === 0) {
    problems.add(definition, `${name} has no fields. Add some or remove the type.`);
  }
  return { kind, name, definition, uses, fields };
}

import type { InterfaceTypeDefinitionNode } from 'graphql';

import { type InterfaceType, SCALAR_KINDS } from '../model/graph-model.js';
import type { Declarations } from './syntax/read-declarations.js';
import { readDescription } from './syntax/read-description.js';
import { readDirectives } from './syntax/read-directives.js';
import type { Problems } from './syntax/problems.js';
import { innermostName, readShape, showSdl } from './syntax/type-shape.js';

/** Reads an interface. Its fields have no directives; those of the implementing types count. */
export function readInterface(
  definition: InterfaceTypeDefinitionNode,
  declarations: Declarations,
  problems: Problems,
): InterfaceType {
  const name = definition.name.value;
  readDirectives(definition.directives, { label: name, on: 'OTHER' }, problems);
  const [implemented] = definition.interfaces ?? [];
  if (implemented !== undefined) {
    problems.add(
      implemented,
      `${name}: an interface cannot implement another. Remove "implements".`,
    );
  }
  const fields = new Map<string, string>();
  for (const field of definition.fields ?? []) {
    const label = `${name}.${field.name.value}`;
    readDirectives(field.directives, { label, on: 'OTHER' }, problems);
    if (fields.has(field.name.value)) {
      problems.add(field, `${label} is declared twice. Keep one declaration.`);
    }
    fields.set(field.name.value, readDescription(field));
    const inner = innermostName(field.type);
    const isKnown = declarations.has(inner) || SCALAR_KINDS.some((kind) => kind === inner);
    if (readShape(field.type) === undefined) {
      problems.add(
        field.type,
        `${label}: the type ${showSdl(field.type)} is not supported. Write ${inner}, ${inner}! or, for a list, [${inner}!]!.`,
      );
    } else if (!isKnown) {
      const known = [...SCALAR_KINDS, ...declarations.keys()];
      problems.add(
        field.type,
        `${label}: there is no type ${inner}.${problems.didYouMean(inner, known)} Declare it or use another.`,
      );
    }
  }
  if (fields.size === 0)
    problems.add(definition, `${name} has no fields. Add some or remove the interface.`);
  return Object.freeze({ name, description: readDescription(definition), fields });
}

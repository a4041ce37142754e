import type { EnumTypeDefinitionNode } from 'graphql';

import type { EnumType } from '../../model/graph-model.js';
import { readDescription } from '../syntax/read-description.js';
import { readDirectives } from '../syntax/read-directives.js';
import type { Faults } from '../syntax/faults.js';
import { isReservedEverywhere } from '../syntax/reserved-names.js';

/** Reads an enum with its values in the order of the SDL. */
export function readEnum(definition: EnumTypeDefinitionNode, faults: Faults): EnumType {
  const name = definition.name.value;
  readDirectives(definition.directives, { label: name, on: 'OTHER' }, faults);
  const values = definition.values ?? [];
  const seen = new Set<string>();
  if (values.length === 0)
    faults.add(definition, `${name} is an enum without values. Add at least one.`);
  for (const value of values) {
    const valueName = value.name.value;
    const label = `${name}.${valueName}`;
    readDirectives(value.directives, { label, on: 'OTHER' }, faults);
    if (isReservedEverywhere(valueName)) {
      faults.add(
        value,
        `${label}: the name "${valueName}" is kept for GraphQL or JavaScript. Choose another name.`,
      );
    }
    if (seen.has(valueName))
      faults.add(value, `${label} stands in the enum twice. Keep one of them.`);
    seen.add(valueName);
  }
  return Object.freeze({
    name,
    description: readDescription(definition),
    values: Object.freeze(
      values.map((value) =>
        Object.freeze({ name: value.name.value, description: readDescription(value) }),
      ),
    ),
  });
}

import type { EnumTypeDefinitionNode } from 'graphql';

import type { EnumType } from '../../model/graph-model.js';
import { readDescription } from '../syntax/read-description.js';
import { readDirectives } from '../syntax/read-directives.js';
import type { Problems } from '../syntax/problems.js';
import { isReservedEverywhere } from '../syntax/reserved-names.js';

/** Reads an enum with its values in the order of the SDL. */
export function readEnum(definition: EnumTypeDefinitionNode, problems: Problems): EnumType {
  const name = definition.name.value;
  readDirectives(definition.directives, { label: name, on: 'OTHER' }, problems);
  const values = definition.values ?? [];
  const seen = new Set<string>();
  if (values.length === 0)
    problems.add(definition, `${name} is an enum without values. Add at least one.`);
  for (const value of values) {
    const valueName = value.name.value;
    const label = `${name}.${valueName}`;
    readDirectives(value.directives, { label, on: 'OTHER' }, problems);
    if (isReservedEverywhere(valueName)) {
      problems.add(
        value,
        `${label}: the name "${valueName}" is reserved by GraphQL or JavaScript. Choose another name.`,
      );
    }
    if (seen.has(valueName))
      problems.add(value, `${label} appears in the enum twice. Keep one of them.`);
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

import type { FieldDefinitionNode } from 'graphql';

import { SCALAR_KINDS } from '../../model/graph-model.js';
import { standInFor } from '../syntax/foreign-scalars.js';
import type { Declarations } from '../syntax/read-declarations.js';
import { readDirectives } from '../syntax/read-directives.js';
import type { Problems } from '../syntax/problems.js';
import type { FieldDraft, FieldOwner, FieldSite } from './field-draft.js';
import { readLink } from './read-link.js';
import { readProperty } from './read-property.js';
import { innermostName, readShape, showSdl } from '../syntax/type-shape.js';
import { isReservedFieldName } from '../syntax/reserved-names.js';

/** Reads one field of a node or edge type. */
export function readField(
  definition: FieldDefinitionNode,
  owner: FieldOwner,
  declarations: Declarations,
  problems: Problems,
): FieldDraft {
  const name = definition.name.value;
  const label = `${owner.name}.${name}`;
  const uses = readDirectives(definition.directives, { label, on: 'FIELD_DEFINITION' }, problems);
  if (isReservedFieldName(name, owner.kind)) {
    problems.add(definition, `${label}: the name "${name}" is reserved. Choose another name.`);
  }
  const [argument] = definition.arguments ?? [];
  if (argument !== undefined) {
    problems.add(argument, `${label}: a field cannot have arguments. Remove them.`);
  }
  const shape = readShape(definition.type);
  if (shape === undefined) {
    const inner = innermostName(definition.type);
    problems.add(
      definition.type,
      `${label}: the type ${showSdl(definition.type)} is not supported. Write ${inner}, ${inner}! or, for a list, [${inner}!]!.`,
    );
    return { kind: 'invalid', definition };
  }
  const draft = readShaped({ definition, owner, label, shape, uses }, declarations, problems);
  return draft ?? { kind: 'invalid', definition };
}

function readShaped(
  site: FieldSite,
  declarations: Declarations,
  problems: Problems,
): FieldDraft | undefined {
  const { label, shape, owner } = site;
  const { name } = shape;
  const scalar = SCALAR_KINDS.find((kind) => kind === name);
  if (scalar !== undefined) return readProperty(site, { kind: scalar }, problems);
  switch (declarations.get(name)?.kind) {
    case 'enum':
      return readProperty(site, { kind: 'Enum', name }, problems);
    case 'node':
      return owner.kind === 'node'
        ? readLink(site, problems)
        : readProperty(site, { kind: 'Reference', target: name }, problems);
    case 'edge':
      problems.add(
        shape.at,
        `${label}: ${name} is an edge type, which cannot be the type of a field. Name a node type here and write @relationship(…, edge: "${name}").`,
      );
      return undefined;
    case 'interface':
      problems.add(
        shape.at,
        `${label}: ${name} is an interface, but a field needs one node type. Name that type.`,
      );
      return undefined;
    case 'invalid':
      return undefined;
    case undefined:
      problems.add(
        shape.at,
        `${label}: there is no type ${name}.${adviseOn(name, declarations, problems)}`,
      );
      return undefined;
  }
}

/** What to do about a name that no type has. */
function adviseOn(name: string, declarations: Declarations, problems: Problems): string {
  const standIn = standInFor(name);
  if (standIn !== undefined) return ` Write ${standIn}.`;
  const guess = problems.didYouMean(name, [...declarations.keys(), ...SCALAR_KINDS]);
  return `${guess} Declare it or use another.`;
}

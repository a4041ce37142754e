import {
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ScalarTypeDefinitionNode,
} from 'graphql';

import { DIRECTIVES, GIVEN_TYPES } from './directive-table.js';
import { type DirectiveUses, readDirectives } from './read-directives.js';
import type { Problems } from './problems.js';
import type { ParsedSdl } from './parse-sdl.js';
import { standInFor } from './foreign-scalars.js';
import { isReservedTypeName, spellingOf } from './reserved-names.js';

/** A type of the schema, before its fields are read. */
type Declaration = ObjectDeclaration | EnumDeclaration | InterfaceDeclaration | InvalidDeclaration;

export interface ObjectDeclaration {
  readonly kind: 'node' | 'edge';
  readonly name: string;
  readonly definition: ObjectTypeDefinitionNode;
  readonly uses: DirectiveUses;
}

interface EnumDeclaration {
  readonly kind: 'enum';
  readonly name: string;
  readonly definition: EnumTypeDefinitionNode;
}

interface InterfaceDeclaration {
  readonly kind: 'interface';
  readonly name: string;
  readonly definition: InterfaceTypeDefinitionNode;
}

/** A type with a problem that is reported already, so that references to it are not reported as well. */
interface InvalidDeclaration {
  readonly kind: 'invalid';
  readonly name: string;
}

/** The types of a schema by name, in the order of its files. */
export type Declarations = ReadonlyMap<string, Declaration>;

/** Sorts the definitions of a schema into node types, edge types, enums and interfaces. */
export function readDeclarations(sdl: ParsedSdl, problems: Problems): Declarations {
  const declarations = new Map<string, Declaration>();
  const spellings = new Map<string, string>();
  for (const definition of sdl.definitions) {
    const declaration = readDeclaration(definition, problems);
    if (declaration === undefined) continue;
    const { name } = declaration;
    if (declarations.has(name)) {
      problems.add(definition, `The type ${name} is declared twice. Keep one declaration.`);
      continue;
    }
    const twin = spellings.get(spellingOf(name));
    if (twin !== undefined) {
      problems.add(
        definition,
        `The types ${twin} and ${name} differ in case and underscores only. Rename one.`,
      );
    }
    if (isReservedTypeName(name)) {
      problems.add(definition, `The type name ${name} is reserved. Choose another name.`);
    }
    spellings.set(spellingOf(name), name);
    declarations.set(name, declaration);
  }
  for (const name of sdl.unparsed) {
    if (!declarations.has(name)) declarations.set(name, { kind: 'invalid', name });
  }
  return declarations;
}

function readDeclaration(definition: DefinitionNode, problems: Problems): Declaration | undefined {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
      return readObject(definition, problems);
    case Kind.ENUM_TYPE_DEFINITION:
      if (GIVEN_TYPES.has(definition.name.value)) return undefined;
      return { kind: 'enum', name: definition.name.value, definition };
    case Kind.INTERFACE_TYPE_DEFINITION:
      return { kind: 'interface', name: definition.name.value, definition };
    case Kind.SCALAR_TYPE_DEFINITION:
      return readScalar(definition, problems);
    case Kind.SCHEMA_DEFINITION:
      return undefined; // `readAbout` reads it
    case Kind.DIRECTIVE_DEFINITION:
      if (!Object.hasOwn(DIRECTIVES, definition.name.value)) {
        const list = Object.keys(DIRECTIVES).map((one) => `@${one}`);
        problems.add(
          definition,
          `The directive @${definition.name.value} is not supported. Remove it; the directives are ${list.join(', ')}.`,
        );
      }
      return undefined;
    default: {
      const words = definition.kind.replace(/(?<!^)[A-Z]/gu, (capital) => ` ${capital}`);
      problems.add(
        definition,
        `A schema consists of types, enums and interfaces. Remove the ${words.toLowerCase()}.`,
      );
      return isTypeDefinitionNode(definition)
        ? { kind: 'invalid', name: definition.name.value }
        : undefined;
    }
  }
}

function readObject(definition: ObjectTypeDefinitionNode, problems: Problems): Declaration {
  const name = definition.name.value;
  const uses = readDirectives(definition.directives, { label: name, on: 'OBJECT' }, problems);
  if (uses.node !== undefined && uses.edge !== undefined) {
    problems.add(uses.edge.at, `${name} is both @node and @edge. Keep one of them.`);
  }
  if (uses.node !== undefined) return { kind: 'node', name, definition, uses };
  if (uses.edge !== undefined) return { kind: 'edge', name, definition, uses };
  problems.add(
    definition,
    `${name} is neither a node nor an edge. Add @node(plural: "…") or, where it says what edges carry, @edge.`,
  );
  return { kind: 'invalid', name };
}

function readScalar(
  definition: ScalarTypeDefinitionNode,
  problems: Problems,
): Declaration | undefined {
  const name = definition.name.value;
  if (GIVEN_TYPES.has(name)) return undefined;
  const standIn = standInFor(name);
  problems.add(
    definition,
    `The scalar ${name} is not supported. ${standIn === undefined ? 'Use ID, String, Int, Float, Boolean, PartialDate or an enum' : `Remove it, and write ${standIn}`}.`,
  );
  return { kind: 'invalid', name };
}

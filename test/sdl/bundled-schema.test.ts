import { readFile } from 'node:fs/promises';

import { type ASTNode, type DirectiveDefinitionNode, Kind, parse, print, visit } from 'graphql';

import { type DirectiveDeclaration, DIRECTIVES } from '../../src/sdl/syntax/directive-table.js';
import { readModel } from '../../src/sdl/read-model.js';
import { readSchemaFolder } from '../../src/sdl/syntax/read-schema-folder.js';

describe('the bundled schema', () => {
  it('reads without a problem', async () => {
    const files = await readSchemaFolder('schema');

    expect(readModel(files)).toMatchObject({ kind: 'model' });
  });

  it('reads the same whether its directives are declared in it or not', async () => {
    const files = await readSchemaFolder('schema');
    const others = files.filter(({ name }) => !name.endsWith('directives.graphql'));

    expect(others).toHaveLength(files.length - 1);
    expect(readModel(others)).toEqual(readModel(files));
  });

  it('says what each part means, in a sentence of 20 characters or more', async () => {
    const wanting: string[] = [];
    for (const { name: file, text } of await readSchemaFolder('schema')) {
      const path: string[] = [];
      visit(parse(text), {
        enter(node) {
          const name = nameOf(node);
          if (name === undefined) return;
          path.push(name);
          const said = descriptionOf(node);
          if (!isSentence(said, name)) wanting.push(`${file}: ${path.join('.')}: ${said}`);
        },
        leave(node) {
          if (nameOf(node) !== undefined) path.pop();
        },
      });
    }

    expect(wanting).toEqual([]);
  });
});

describe('DIRECTIVES', () => {
  it('lists what schema/directives.graphql declares', async () => {
    const sdl = parse(await readFile('schema/directives.graphql', 'utf8'));
    const declared = sdl.definitions.filter((node) => node.kind === Kind.DIRECTIVE_DEFINITION);

    const expected = Object.fromEntries(
      declared.map((node) => [node.name.value, describeIt(node)]),
    );

    expect(DIRECTIVES).toEqual(expected);
  });
});

/** The expected entry of a directive in the table. */
function describeIt(node: DirectiveDefinitionNode): DirectiveDeclaration {
  const takes = (node.arguments ?? []).map(({ name, type, defaultValue }) => {
    const required = type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
    return [name.value, { type: print(type).replace(/!$/u, ''), required }];
  });
  return {
    on: node.locations.map(({ value }) => value).join(),
    takes: Object.fromEntries(takes) as unknown,
  } as DirectiveDeclaration;
}

/** The name of a part of the schema that needs a description. */
function nameOf(node: ASTNode): string | undefined {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.FIELD_DEFINITION:
    case Kind.ENUM_VALUE_DEFINITION:
    case Kind.INPUT_VALUE_DEFINITION:
      return node.name.value;
    case Kind.DIRECTIVE_DEFINITION:
      return `@${node.name.value}`;
    default:
      return undefined;
  }
}

function descriptionOf(node: ASTNode): string {
  const description = 'description' in node ? node.description : undefined;
  return description?.value ?? '';
}

function isSentence(said: string, name: string): boolean {
  return said.length >= 20 && said.endsWith('.') && said !== `${name}.`;
}

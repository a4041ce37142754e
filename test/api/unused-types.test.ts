import { isTypeDefinitionNode, Kind, parse, visit } from 'graphql';
import { printApi } from '../../src/api/print-api.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import { readModel } from '../../src/sdl/read-model.js';
import { bundledModel } from '../support/bundled-graph.js';
import { makeFilmModel } from '../support/film-model.js';
import { richModel } from '../support/rich-model.js';

const TINY =
  '"A thing." type Thing @node(plural: "things") { "An id." id: ID! "A name." name: String! }';

it.each([
  ['the bundled one', bundledModel()],
  ['one with all that there can be', richModel],
  ['one of films', makeFilmModel({ cited: false })],
  ['one with a single type', tinyModel()],
])('the API of a model has no type that nothing uses: %s', async (_, model) => {
  const { definitions } = parse(printApi(await model));
  const types = definitions.filter(isTypeDefinitionNode);
  const used = new Set<string>();
  const use = (name: string): void => {
    const type = types.find((each) => each.name.value === name);
    if (type === undefined || used.has(name)) return;
    used.add(name);
    visit(type, {
      NamedType: (named) => {
        use(named.name.value);
      },
    });
    // A type that implements a used interface is used as well.
    for (const each of types) {
      if (each.kind !== Kind.OBJECT_TYPE_DEFINITION && each.kind !== Kind.INTERFACE_TYPE_DEFINITION)
        continue;
      if (each.interfaces?.some((one) => one.name.value === name)) use(each.name.value);
    }
  };
  use('Query');
  use('Mutation');
  for (const directive of definitions) {
    if (directive.kind !== Kind.DIRECTIVE_DEFINITION) continue;
    visit(directive, {
      NamedType: (named) => {
        use(named.name.value);
      },
    });
  }

  expect(types.map((type) => type.name.value).filter((name) => !used.has(name))).toEqual([]);
});

function tinyModel(): GraphModel {
  const read = readModel([{ name: 'things.graphql', text: TINY }]);
  if (read.kind !== 'model') throw new Error('no model');
  return read.model;
}

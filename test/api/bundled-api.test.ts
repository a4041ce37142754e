import { readFile } from 'node:fs/promises';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
  type GraphQLNamedType,
} from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { printApi } from '../../src/api/print-api.js';
import { openStore } from '../../src/library/open-store.js';
import { bundledModel, bundledRecords } from '../support/bundled-graph.js';
import { createAsker } from '../support/query.js';

const model = await bundledModel();
const schema = buildApiSchema(model, () => null);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** A part of the API, with its path and its description. */
interface Described {
  readonly path: string;
  readonly name: string;
  readonly description: string | null | undefined;
}

function describedIn(type: GraphQLNamedType): readonly Described[] {
  const own = { path: type.name, name: type.name, description: type.description };
  const within = (name: string, description: Described['description'], of = type.name) => {
    return { path: `${of}.${name}`, name, description };
  };
  if (isEnumType(type)) {
    return [own, ...type.getValues().map((value) => within(value.name, value.description))];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [own, ...fields.map(({ name, description }) => within(name, description))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    within(field.name, field.description),
    ...field.args.map(({ name, description }) =>
      within(name, description, `${type.name}.${field.name}`),
    ),
  ]);
  return [own, ...fields];
}

const described = types.flatMap(describedIn);

describe('the API of the bundled schema', () => {
  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('equals schema/generated/api.graphql (`npm run schema:print` writes it)', async () => {
    const file = new URL('../../schema/generated/api.graphql', import.meta.url);

    expect((await readFile(file, 'utf8')).trimEnd()).toBe(
      `# Made from the schema by \`communique schema print\`. Change the schema instead.\n\n${printApi(model).trimEnd()}`,
    );
  });

  it('describes every part in a sentence', () => {
    const undescribed = described.filter(
      ({ name, description }) =>
        typeof description !== 'string' ||
        description.trim().toLowerCase() === name.toLowerCase() ||
        !/[.`]$/u.test(description.trim()),
    );

    expect(undescribed.map(({ path, description }) => `${path}: ${description}`)).toEqual([]);
  });

  it('describes types and fields, other than operators, in 20 characters or more', () => {
    const OPERATORS = /(?:Filter|CountFilter|ListFilter)[.]\w+$/u;
    const short = described.filter(
      ({ path, description }) => !OPERATORS.test(path) && (description ?? '').trim().length < 20,
    );

    expect(short.map(({ path, description }) => `${path}: ${description}`)).toEqual([]);
  });

  it('gives each mutation an example that can be carried out', async () => {
    const store = await openStore(model, { readTimeout: 10_000 });
    await store.write(await bundledRecords());
    const ask = createAsker(model, store);
    const failed: unknown[] = [];
    for (const { name, description } of Object.values(
      schema.getMutationType()?.getFields() ?? {},
    )) {
      const example = /Example: `(.+)`/u.exec(description ?? '')?.[1];
      const { errors } = await ask(example ?? 'none');
      if (errors !== undefined || example?.includes(name) !== true) failed.push({ name, errors });
    }

    expect(failed).toEqual([]);
  });

  it('gives each root field an example that finds something', async () => {
    const store = await openStore(model, { readTimeout: 10_000 });
    await store.write(await bundledRecords());
    const ask = createAsker(model, store);
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const answers = await Promise.all(
      fields.map(async ({ name, description }) => {
        const example = /Example: `(.+)`/u.exec(description ?? '')?.[1];
        const { data, errors } = await ask(example ?? 'none');
        const found = JSON.stringify((data as Record<string, unknown> | undefined)?.[name]);
        return { name, errors, isFound: /"(?:id|count)":/u.test(found) };
      }),
    );

    expect(answers.filter(({ errors, isFound }) => errors !== undefined || !isFound)).toEqual([]);
  });
});

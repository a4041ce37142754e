import type { GraphModel } from '../../model/graph-model.js';
import { buildSeedSchema, DIALECT } from './build-seed-schema.js';

/** A file that is generated from the model. */
export interface GeneratedFile {
  /** Relative to `schema/generated/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Prints the JSON Schema of the seed: one file with all definitions, and a small one for
 * each node type, which the first line of its seed files references.
 */
export function printSeedSchemas(model: GraphModel): readonly GeneratedFile[] {
  const types = [...model.nodeTypes.values()].map(({ name, plural, description }) => {
    const record = { $ref: `../seed.schema.json#/$defs/${name}` };
    const schema = {
      $schema: DIALECT,
      description,
      // A file holds one record or a list of them.
      if: { type: 'array' },
      then: { items: record },
      else: record,
    };
    return { path: `seed/${plural}.schema.json`, text: print(schema) };
  });
  return [{ path: 'seed.schema.json', text: print(buildSeedSchema(model)) }, ...types];
}

function print(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

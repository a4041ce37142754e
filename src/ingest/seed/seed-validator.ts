import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { GraphModel, NodeType } from '../../model/graph-model.js';
import { parsePartialDate } from '../../model/partial-date.js';
import { explainFault } from './explain-fault.js';
import type { Fault } from './explain-fault.js';
import { findHalfCharacters } from './find-half-characters.js';
import { buildSeedSchema } from './build-seed-schema.js';

/** Validates the record of a node; returns every fault. */
export type SeedValidator = (record: unknown, type: NodeType) => readonly Fault[];

/** Creates a validator of records by the JSON Schema that editors use too. */
export function createSeedValidator(model: GraphModel): SeedValidator {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictRequired: false });
  ajv.addFormat('partial-date', (text: string) => parsePartialDate(text) !== undefined);
  ajv.addSchema(buildSeedSchema(model), 'seed');
  const checks = new Map<string, ValidateFunction>();

  return (record, type) => {
    let check = checks.get(type.name);
    if (check === undefined) {
      check = ajv.compile({ $ref: `seed#/$defs/${type.name}` });
      checks.set(type.name, check);
    }
    const halves = findHalfCharacters(record);
    if (check(record)) return halves;
    const faults = new Map<string, Fault>();
    for (const error of check.errors ?? []) {
      const fault = explainFault(error);
      // A text that breaks both a pattern and a format is reported once.
      if (fault !== undefined) faults.set(`${fault.pointer} ${fault.message}`, fault);
    }
    return [...faults.values(), ...halves];
  };
}

import type { GraphModel, StoredRelationshipField } from '../../model/graph-model.js';
import type { SourceRecord } from '../../model/record.js';
import { isFields } from '../format/read-value.js';
import { farKey, nodeType } from '../format/seed-format.js';
import { PARAGRAPH } from '../../model/attestation-of.js';
import { isIdOf } from '../../model/id-form.js';

/** Reads the documents of a record; `undefined` if it names none itself. */
export function readAttestations(
  value: unknown,
  field: StoredRelationshipField,
  model: GraphModel,
): readonly SourceRecord[] | undefined {
  return readList(value, farKey(field, model), model);
}

/** Reads the documents of an edge; `undefined` if it inherits those of its record. */
export function readEdgeSources(
  value: unknown,
  model: GraphModel,
): readonly SourceRecord[] | undefined {
  if (model.sourceType === undefined) return undefined;
  const key = nodeType(model, model.sourceType).singular;
  return readList(value, key, model);
}

function readList(
  value: unknown,
  key: string,
  model: GraphModel,
): readonly SourceRecord[] | undefined {
  if (!Array.isArray(value) || model.sourceType === undefined) return undefined;
  const type = nodeType(model, model.sourceType);
  return value.flatMap((item: unknown) => {
    const fields = isFields(item) ? item : {};
    const id = typeof item === 'string' ? item : fields[key];
    if (typeof id !== 'string' || !isIdOf(id, type)) return [];
    const paragraph = fields[PARAGRAPH];
    return [{ source: id, paragraph: typeof paragraph === 'number' ? paragraph : null }];
  });
}

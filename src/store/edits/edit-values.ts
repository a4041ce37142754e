import type { EditedValues } from '../../model/edit.js';
import type { Property } from '../../model/graph-model.js';
import type { NodeRecord, RecordValue } from '../../model/record.js';

/** Values with edits applied, in the order of the model; a list without elements is an empty one. */
export function editValues(
  known: NodeRecord['properties'],
  declared: ReadonlyMap<string, Property>,
  given: EditedValues,
): NodeRecord['properties'] {
  const values: Record<string, RecordValue> = {};
  for (const { name, list } of declared.values()) {
    if (name === 'id') continue;
    const edit = given[name];
    const value = edit === undefined ? known[name] : (edit ?? undefined);
    if (value !== undefined) values[name] = value;
    else if (list) values[name] = [];
  }
  return values;
}

import type { Property } from '../../model/graph-model.js';
import type { NodeRecord } from '../../model/record.js';

/** Values in the order of the model, in which a list that is missing is an empty one. */
export function withEmptyLists(
  declared: ReadonlyMap<string, Property>,
  values: NodeRecord['properties'],
): NodeRecord['properties'] {
  return Object.fromEntries(
    [...declared.values()].flatMap(({ name, list }) => {
      const value = values[name] ?? (list && name !== 'id' ? [] : undefined);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

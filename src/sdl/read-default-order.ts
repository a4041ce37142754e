import type { DefaultOrder } from '../model/graph-model.js';
import { argumentAt } from './syntax/read-directives.js';
import { propertiesOf } from './fields/read-edge-type.js';
import type { Problems } from './syntax/problems.js';
import type { TypeDraft } from './fields/read-type-draft.js';

/** Reads the default order of lists of a type: `start` or `start DESC`. */
export function readDefaultOrder(draft: TypeDraft, problems: Problems): DefaultOrder | undefined {
  const text = draft.uses.node?.values.orderBy;
  if (text === undefined) return undefined;
  const [name = '', direction, ...more] = text.trim().split(/\s+/u);
  const field = draft.fields.get(name);
  if (field?.kind === 'invalid') return undefined;
  const isDirection = direction === undefined || direction === 'ASC' || direction === 'DESC';
  const isOrdered = field?.kind === 'property' && !field.property.list;
  if (isDirection && more.length === 0 && isOrdered) {
    return Object.freeze({ property: name, descending: direction === 'DESC' });
  }
  const guess = field === undefined ? problems.didYouMean(name, propertiesOf(draft).keys()) : '';
  problems.add(
    argumentAt(draft.uses.node, 'orderBy') ?? draft.definition,
    `${draft.name}: orderBy names a single property of ${draft.name} and a direction, such as "name" or "name DESC", but got "${text}".${guess}`,
  );
  return undefined;
}

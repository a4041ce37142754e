import { CommuniqueError } from '../../kernel/errors.js';
import { pairFields } from '../../model/pair-fields.js';
import type { PairKey, PairsQuestion } from '../../plan/pairs-question.js';
import type { Shape } from '../../plan/shape.js';
import { isTallyProperty } from '../../plan/tally.js';
import { readEdgeFilter, readNodeFilter } from '../list/read-filter.js';
import { readOrder } from '../list/read-order.js';
import { MAX_OFFSET, MAX_ROWS } from '../list/read-page.js';
import { plainInput } from '../selection/input.js';
import { nodeTypeOf, plainReader, type Reader } from '../selection/reader.js';
import type { QuestionContext } from './question-context.js';
import { type ArgumentValues, ArgumentReader } from './view-arguments.js';

/** Reads the arguments of a root field of pairs. */
export function readPairs(
  { model, redirects }: QuestionContext,
  name: string,
  given: ArgumentValues,
  shape: Shape,
): PairsQuestion {
  const field = pairFields(model).get(name);
  if (field === undefined) throw new CommuniqueError('INTERNAL', `${name}: no field of pairs`);
  const { from, relationship } = field;
  const read = new ArgumentReader(name, given);
  const first = read.number('first', 0, MAX_ROWS);
  const offset = read.number('offset', 0, MAX_OFFSET);
  read.end();
  const reader = plainReader(model);
  const target = nodeTypeOf(reader, relationship.target);
  const input = (argument: string) =>
    given[argument] === undefined ? undefined : plainInput(given[argument]);
  const [fromInput, toInput, tallyInput] = [input('from'), input('to'), input('where')];
  return {
    type: from.name,
    relationship,
    from: fromInput && readNodeFilter(reader, from, fromInput, `${name}(from:)`),
    to: toInput && readNodeFilter(reader, target, toInput, `${name}(to:)`),
    tally: tallyInput && readEdgeFilter(reader, relationship, tallyInput, `${name}(where:)`),
    order: readPairOrder(reader, relationship, given['orderBy'], `${name}(orderBy:)`),
    offset,
    first,
    counted: shape.some((part) => part.kind === 'value' && part.name === 'totalCount'),
    ...reader.slots.binder()({}, redirects),
  };
}

/** The sort keys of pairs, which are those of the edges of a list behind the relationship. */
function readPairOrder(
  reader: Reader,
  relationship: PairsQuestion['relationship'],
  given: unknown,
  path: string,
): readonly PairKey[] {
  const items = Array.isArray(given) ? given.map((edge: unknown) => ({ edge })) : [];
  const target = nodeTypeOf(reader, relationship.target);
  const keys = readOrder(reader, target, relationship, plainInput(items), path);
  return keys.flatMap(({ start, value, descending }): readonly PairKey[] => {
    if (start !== 'edge' || value.kind !== 'property' || !isTallyProperty(value.property))
      return [];
    return [{ property: value.property, descending }];
  });
}

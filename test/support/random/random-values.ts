import type { GraphModel, ValueType } from '../../../src/model/graph-model.js';
import { parsePartialDate, type PartialDate } from '../../../src/model/partial-date.js';
import type { PlanScalar } from '../../../src/plan/value.js';
import type { Choices } from './choices.js';
import { randomText } from './texts.js';

const INTEGERS = [-1, 0, 1, 2, 30];
/** Sums of these are exact, in whatever order they are added. */
const FLOATS = [-0.5, 0, 0.25, 1, 1.5];
/** Dates whose spans touch, overlap, begin or end together, or are the same instant written differently. */
const DATES = [
  ...['2022', '2023', '2024', '2022-12', '2023-01', '2023-04', '2022-12-31', '2023-01-01'],
  ...['2022-12-31T23:59:59Z', '2023-01-01T00:00Z', '2023-01-01T09:00+09:00', '2023-04-30'],
];

/** How many nodes of one type there may be. */
export const MOST_NODES = 7;

/** The id of the node with this number. */
export function idOf(model: GraphModel, type: string, number: number): string {
  return `${model.nodeTypes.get(type)?.singular ?? type}:${'abcdefgh'.charAt(number)}`;
}

/** A value as a record has it; one of few, so that many are equal. */
export function randomValue(
  type: ValueType,
  model: GraphModel,
  choices: Choices,
): string | number | boolean {
  switch (type.kind) {
    case 'ID':
      return idOf(model, choices.pick([...model.nodeTypes.keys()]), choices.upTo(MOST_NODES));
    case 'String':
      return randomText(choices);
    case 'Int':
      return choices.pick(INTEGERS);
    case 'Float':
      return choices.pick(FLOATS);
    case 'Boolean':
      return choices.chance(50);
    case 'PartialDate':
      return choices.pick(DATES);
    case 'Enum':
      return choices.pick(model.enums.get(type.name)?.values.slice(0, 4) ?? []).name;
    case 'Reference':
      return idOf(model, type.target, choices.upTo(MOST_NODES - 1));
  }
}

/** A value as a plan has it. */
export function randomPlanValue(type: ValueType, model: GraphModel, choices: Choices): PlanScalar {
  const value = randomValue(type, model, choices);
  return type.kind === 'PartialDate' ? readDate(String(value)) : value;
}

export function randomDate(choices: Choices): PartialDate {
  return readDate(choices.pick(DATES));
}

function readDate(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

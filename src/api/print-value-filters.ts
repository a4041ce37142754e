import { type EnumType, type ScalarKind, SCALAR_KINDS } from '../model/graph-model.js';
import {
  type COUNT_OPERATORS,
  type Operator,
  OPERATOR_NAMES,
  OPERATORS,
  type OperatorOf,
} from '../plan/operators.js';
import type { ValueKindOf } from '../plan/value.js';
import { definition, member } from './sdl.js';

/** The description of each operator. */
type Descriptions<Name extends Operator> = Readonly<Record<Name, string>>;
type DescriptionsOf<Type extends ScalarKind | 'Enum'> = Descriptions<OperatorOf<ValueKindOf<Type>>>;

/** Prints the inputs that filter values of the built-in types, each by its name. */
export function printValueFilters(): readonly (readonly [name: string, text: string])[] {
  return SCALAR_KINDS.map((kind) => {
    const name = `${kind}Filter`;
    return [
      name,
      definition(SUBJECTS[kind], `input ${name}`, printOperators(DESCRIPTIONS[kind], kind)),
    ];
  });
}

/** Prints the input that filters values of an enum. */
export function printEnumFilter({ name }: EnumType): string {
  return definition(
    `Conditions on a value of ${name}: every given operator must hold. A missing value matches only \`isNull: true\`.`,
    `input ${name}Filter`,
    printOperators(DESCRIPTIONS.Enum, name),
  );
}

/** The operators that compare a number of rows. */
export function printCountOperators(): readonly string[] {
  return printOperators(COUNT_DESCRIPTIONS, 'Int');
}

function printOperators(
  descriptions: Partial<Descriptions<Operator>>,
  type: string,
): readonly string[] {
  return OPERATOR_NAMES.flatMap((name) => {
    const description = descriptions[name];
    return description === undefined
      ? []
      : [member(description, `${name}: ${operandType(name, type)}`)];
  });
}

/** The type of the operand of an operator. */
function operandType(operator: Operator, type: string): string {
  switch (OPERATORS[operator]) {
    case 'value':
    case 'text':
      return type;
    case 'values':
      return `[${type}!]`;
    case 'span':
      return 'DateSpan';
    case 'boolean':
      return 'Boolean';
  }
}

const SUBJECTS: Readonly<Record<ScalarKind, string>> = {
  ID: 'Conditions on an id: every given operator must hold.',
  String: `Conditions on a text: every given operator must hold. Comparisons are exact and by code point; \`contains\`,
\`startsWith\` and \`endsWith\` ignore case and accents, and accept \`oe\` for ø, \`ss\` for ß and so on. A missing
text matches only \`isNull: true\`.`,
  Int: 'Conditions on a whole number: every given operator must hold. A missing number matches only `isNull: true`.',
  Float:
    'Conditions on a number: every given operator must hold. A missing number matches only `isNull: true`.',
  Boolean:
    'Conditions on a boolean: every given operator must hold. A missing one matches only `isNull: true`.',
  PartialDate: `Conditions on a date: every given operator must hold. A date denotes a span of time: \`lt: "2023"\` matches
dates entirely before 2023, \`lte: "2023"\` dates that end no later than 2023, \`during\` dates whose span overlaps
the given one. A missing date matches only \`isNull: true\`.`,
};

const NUMBER: Descriptions<OperatorOf<'number'>> = {
  eq: 'Equal to this.',
  ne: 'Present and not equal to this.',
  in: 'Equal to one of these, at most 500.',
  notIn: 'Present and equal to none of these, at most 500.',
  lt: 'Less than this.',
  lte: 'Less than or equal to this.',
  gt: 'Greater than this.',
  gte: 'Greater than or equal to this.',
  isNull: 'Whether the value is missing.',
};

const DESCRIPTIONS: { readonly [Type in ScalarKind | 'Enum']: DescriptionsOf<Type> } = {
  ID: {
    eq: 'Equal to this.',
    ne: 'Not equal to this.',
    in: 'Equal to one of these, at most 500.',
    notIn: 'Equal to none of these, at most 500.',
    isNull: 'Whether the id is missing, which it never is.',
  },
  String: {
    eq: 'Equal to this.',
    ne: 'Present and not equal to this.',
    in: 'Equal to one of these, at most 500.',
    notIn: 'Present and equal to none of these, at most 500.',
    lt: 'Sorts before this.',
    lte: 'Equal to this or sorts before it.',
    gt: 'Sorts after this.',
    gte: 'Equal to this or sorts after it.',
    contains: 'Contains this, however it is spelled.',
    startsWith: 'Starts with this, however it is spelled.',
    endsWith: 'Ends with this, however it is spelled.',
    isNull: 'Whether the value is missing.',
  },
  Int: NUMBER,
  Float: NUMBER,
  Boolean: {
    eq: 'Equal to this.',
    ne: 'Present and not equal to this.',
    isNull: 'Whether the value is missing.',
  },
  PartialDate: {
    eq: `Written exactly like this: \`2023\` is not \`2023-12-07\`. For dates that start and end in 2023, give
\`gte: "2023", lte: "2023"\`.`,
    ne: 'Present and written differently.',
    in: 'Written exactly like one of these, at most 500.',
    notIn: 'Present and written like none of these, at most 500.',
    lt: 'Ends before this date starts.',
    lte: 'Ends no later than this date ends.',
    gt: 'Starts after this date ends.',
    gte: 'Starts no earlier than this date starts.',
    during: 'Overlaps this span of time.',
    isNull: 'Whether the value is missing.',
  },
  Enum: {
    eq: 'Equal to this.',
    ne: 'Present and not equal to this.',
    in: 'Equal to one of these.',
    notIn: 'Present and equal to none of these.',
    isNull: 'Whether the value is missing.',
  },
};

const COUNT_DESCRIPTIONS: Descriptions<(typeof COUNT_OPERATORS)[number]> = {
  eq: 'Exactly this many.',
  ne: 'Not this many.',
  lt: 'Fewer than this.',
  lte: 'At most this many.',
  gt: 'More than this.',
  gte: 'At least this many.',
};

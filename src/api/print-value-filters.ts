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

/** What each operator asks of a value. */
type Questions<Name extends Operator> = Readonly<Record<Name, string>>;
type QuestionsOf<Type extends ScalarKind | 'Enum'> = Questions<OperatorOf<ValueKindOf<Type>>>;

/** Prints the inputs that filter values of the types that need no declaration, each by its name. */
export function printValueFilters(): readonly (readonly [name: string, text: string])[] {
  return SCALAR_KINDS.map((kind) => {
    const name = `${kind}Filter`;
    return [
      name,
      definition(SUBJECTS[kind], `input ${name}`, printOperators(QUESTIONS[kind], kind)),
    ];
  });
}

/** Prints the input that filters values of an enum. */
export function printEnumFilter({ name }: EnumType): string {
  return definition(
    `What a ${name} must be like. A missing one passes \`isNull\` alone.`,
    `input ${name}Filter`,
    printOperators(QUESTIONS.Enum, name),
  );
}

/** The fields that compare how many there are. */
export function printCountOperators(): readonly string[] {
  return printOperators(COUNT_QUESTIONS, 'Int');
}

function printOperators(questions: Partial<Questions<Operator>>, type: string): readonly string[] {
  return OPERATOR_NAMES.flatMap((name) => {
    const question = questions[name];
    return question === undefined ? [] : [member(question, `${name}: ${operandType(name, type)}`)];
  });
}

/** What the API has clients write for what an operator is given. */
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
  ID: 'What an id must be like.',
  String: `What a text must be like. Comparisons are exact and go by code point; \`contains\`, \`startsWith\` and
\`endsWith\` ignore case and accents, and take \`oe\` for ø, \`ss\` for ß and the like. A missing text passes
\`isNull\` alone.`,
  Int: 'What a whole number must be like. A missing number passes `isNull` alone.',
  Float: 'What a number must be like. A missing number passes `isNull` alone.',
  Boolean: 'What a yes or no must be like. A missing one passes `isNull` alone.',
  PartialDate: `What a date must be like. A date is the span of time that it may mean: \`lt: "2023"\` holds for what
lies wholly before 2023, \`lte: "2023"\` for what has ended when 2023 ends, \`during\` for what may have
touched it. A missing date passes \`isNull\` alone.`,
};

const NUMBER: Questions<OperatorOf<'number'>> = {
  eq: 'It is exactly this.',
  ne: 'It is there and is something else.',
  in: 'It is one of these, 500 at most.',
  notIn: 'It is there and is none of these, 500 at most.',
  lt: 'It is less.',
  lte: 'It is this much or less.',
  gt: 'It is more.',
  gte: 'It is this much or more.',
  isNull: 'Whether it is missing.',
};

const QUESTIONS: { readonly [Type in ScalarKind | 'Enum']: QuestionsOf<Type> } = {
  ID: {
    eq: 'It is this one.',
    ne: 'It is another one.',
    in: 'It is one of these, 500 at most.',
    notIn: 'It is none of these, 500 at most.',
    isNull: 'Whether there is none; an id is never missing.',
  },
  String: {
    eq: 'It is exactly this.',
    ne: 'It is there and is something else.',
    in: 'It is exactly one of these, 500 at most.',
    notIn: 'It is there and is none of these, 500 at most.',
    lt: 'It comes before this one.',
    lte: 'It is this one or comes before it.',
    gt: 'It comes after this one.',
    gte: 'It is this one or comes after it.',
    contains: 'It holds this anywhere, however it is spelled.',
    startsWith: 'It begins with this, however it is spelled.',
    endsWith: 'It ends with this, however it is spelled.',
    isNull: 'Whether it is missing.',
  },
  Int: NUMBER,
  Float: NUMBER,
  Boolean: {
    eq: 'It is exactly this.',
    ne: 'It is there and is the other.',
    isNull: 'Whether it is missing.',
  },
  PartialDate: {
    eq: `It is written exactly so: \`2023\` is not \`2023-12-07\`. For all that began and ended in 2023, give
\`gte: "2023", lte: "2023"\`.`,
    ne: 'It is there and is written otherwise.',
    in: 'It is written exactly as one of these, 500 at most.',
    notIn: 'It is there and is written as none of these, 500 at most.',
    lt: 'It ends before this begins.',
    lte: 'It ends when this ends, or earlier.',
    gt: 'It begins after this has ended.',
    gte: 'It begins when this begins, or later.',
    during: 'It may touch this span of time.',
    isNull: 'Whether it is missing.',
  },
  Enum: {
    eq: 'It is exactly this.',
    ne: 'It is there and is something else.',
    in: 'It is one of these.',
    notIn: 'It is there and is none of these.',
    isNull: 'Whether it is missing.',
  },
};

const COUNT_QUESTIONS: Questions<(typeof COUNT_OPERATORS)[number]> = {
  eq: 'Their number is exactly this.',
  ne: 'Their number is not this.',
  lt: 'There are fewer than this.',
  lte: 'There are at most this many.',
  gt: 'There are more than this.',
  gte: 'There are at least this many.',
};

import { assertNever } from '../kernel/errors.js';
import type { PairsQuestion } from './pairs-question.js';
import type { PathsQuestion } from './paths-question.js';
import { printFilter } from './print-filter.js';
import { printPlan, printValue } from './print-plan.js';
import type { Question, ShapedQuestion } from './question.js';
import type { Shape } from './shape.js';
import type { TimelineQuestion } from './timeline-question.js';
import type { PlanValue } from './value.js';
import type { GraphQuestion, NeighborhoodQuestion } from './view-question.js';

/** Prints the question of a root field as indented lines. Equal questions give the same text. */
export function printQuestion(asked: Question): string {
  if (asked.kind === 'plan') return printPlan(asked.plan);
  return `${[...printAsked(asked), ...printShape(asked.shape)].join('\n')}\n`;
}

function printAsked(asked: ShapedQuestion): readonly string[] {
  switch (asked.kind) {
    case 'search': {
      const { text, types, first } = asked.question;
      return [`search ${JSON.stringify(text)} in ${types.join(', ')}`, `  first ${first}`];
    }
    case 'pairs':
      return printPairs(asked.question);
    case 'paths':
      return printPaths(asked.question);
    case 'neighborhood':
      return printNeighborhood(asked.question);
    case 'graph':
      return printGraph(asked.question);
    case 'timeline':
      return printTimeline(asked.question);
    case 'stats':
      return ['stats'];
    default:
      return assertNever(asked);
  }
}

function printPaths({
  from,
  to,
  maxLength,
  hops,
  during,
  first,
}: PathsQuestion): readonly string[] {
  const types = [...new Set(hops.map(({ relationship }) => relationship.type))];
  const span = during && `${instant(during.earliest)} to ${instant(during.latest)}`;
  return [
    `paths ${from} to ${to}`,
    `  over ${types.join(', ')}`,
    `  at most ${maxLength} edges, first ${first}`,
    ...(span === undefined ? [] : [`  during ${span}`]),
  ];
}

function printPairs(question: PairsQuestion): readonly string[] {
  const { type, relationship, from, to, tally, values, order, offset, first } = question;
  const filters = { from, to, tally };
  const keys = order.map(({ property, descending }) => `${property}${descending ? ' desc' : ''}`);
  return [
    `pairs of ${type} ${relationship.name}`,
    ...Object.entries(filters).flatMap(([name, filter]) =>
      filter === undefined ? [] : [`  ${name} where ${printFilter(filter)}`],
    ),
    ...printSlots(values),
    `  order ${[...keys, 'from', 'to'].join(', ')}`,
    `  first ${first} after ${offset}`,
  ];
}

function instant(milliseconds: number): string {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : 'any time';
}

function printNeighborhood(question: NeighborhoodQuestion): readonly string[] {
  const { of, depth, scope, perRelationship, limit } = question;
  const { types, relationships } = scope;
  return [
    `neighborhood of ${of.join(', ')}`,
    `  ${depth} deep, ${perRelationship} a relationship, ${limit} in all`,
    ...(types === undefined ? [] : [`  types ${types.join(', ')}`]),
    ...(relationships === undefined ? [] : [`  over ${relationships.join(', ')}`]),
  ];
}

function printGraph({ seeds, include, limit }: GraphQuestion): readonly string[] {
  return [
    'graph',
    ...seeds.flatMap(({ type, where, values }) => [
      `  ${type}${where === undefined ? '' : ` where ${printFilter(where)}`}`,
      ...printSlots(values).map((line) => `  ${line}`),
    ]),
    `  and around them ${include.join(', ')}`,
    `  ${limit} in all`,
  ];
}

function printTimeline(question: TimelineQuestion): readonly string[] {
  const { type, date, where, values, by, split, top } = question;
  return [
    `timeline of ${type} by ${by} of ${date}`,
    ...(where === undefined ? [] : [`  where ${printFilter(where)}`]),
    ...printSlots(values),
    ...(split === undefined ? [] : [`  split by ${split.name}, top ${top}`]),
  ];
}

function printSlots(values: readonly PlanValue[]): readonly string[] {
  return values.map((value, slot) => `  $${slot} = ${printValue(value)}`);
}

function printShape(shape: Shape, margin = '  '): readonly string[] {
  return shape.flatMap((field) => {
    const name = field.key === field.name ? field.name : `${field.key} = ${field.name}`;
    switch (field.kind) {
      case 'typename':
        return [`${margin}${field.key === '__typename' ? '' : `${field.key} = `}__typename`];
      case 'value':
        return [`${margin}${name}`];
      case 'object':
        return [`${margin}${name}`, ...printShape(field.fields, `${margin}  `)];
      case 'node':
        return [
          `${margin}${name} ->`,
          ...printPlan(field)
            .trimEnd()
            .split('\n')
            .map((line) => `${margin}  ${line}`),
        ];
    }
  });
}

import type { Condition, Filter, ValueTest } from './filter.js';

/** Prints a filter on one line, with slots as `$0`. */
export function printFilter(filter: Filter): string {
  switch (filter.kind) {
    case 'all':
      return printJoined(filter.filters, ' and ', 'true');
    case 'any':
      return printJoined(filter.filters, ' or ', 'false');
    case 'not':
      return `not (${printFilter(filter.filter)})`;
    case 'property':
      return printTests(filter.property, filter.tests);
    case 'element':
      return `${filter.quantifier} of ${filter.property} (${printTests('it', filter.tests)})`;
    case 'within':
      return `within $${filter.id} by ${filter.broader.name}`;
    case 'one':
      return `${filter.relationship.name} (${printEnd(filter.filter)})`;
    case 'some':
    case 'none':
    case 'every':
      return `${filter.kind} ${filter.relationship.name} (${printCondition(filter.condition)})`;
    case 'count':
      return printTests(
        `count ${filter.relationship.name} (${printCondition(filter.condition)})`,
        filter.tests,
      );
    case 'reference':
      return `${filter.property} (${printEnd(filter.filter)})`;
    case 'on':
      return `from ${filter.from} to ${filter.to} on $${filter.date}`;
  }
}

function printEnd(filter: Filter | undefined): string {
  return filter === undefined ? 'any' : printFilter(filter);
}

function printJoined(filters: readonly Filter[], word: string, none: string): string {
  if (filters.length === 0) return none;
  return filters
    .map((inner) =>
      inner.kind === 'any' || inner.kind === 'all' ? `(${printFilter(inner)})` : printFilter(inner),
    )
    .join(word);
}

function printCondition({ node, edge }: Condition): string {
  const parts = [
    ...(edge === undefined ? [] : [`edge: ${printFilter(edge)}`]),
    ...(node === undefined ? [] : [`node: ${printFilter(node)}`]),
  ];
  return parts.length === 0 ? 'any' : parts.join('; ');
}

function printTests(subject: string, tests: readonly ValueTest[]): string {
  return tests.length === 0
    ? `${subject} any`
    : tests.map((test) => `${subject} ${printTest(test)}`).join(' and ');
}

function printTest(test: ValueTest): string {
  switch (test.kind) {
    case 'in':
    case 'notIn':
      return `${test.kind} $${test.values}`;
    case 'isNull':
      return test.isNull ? 'is null' : 'is not null';
    case 'during':
      return `during ${printBound(test.from)}..${printBound(test.to)}`;
    default:
      return `${test.kind} $${test.value}`;
  }
}

function printBound(slot: number | undefined): string {
  return slot === undefined ? '' : `$${slot}`;
}

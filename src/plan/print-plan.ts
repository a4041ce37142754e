import { assertNever } from '../kernel/errors.js';
import { printOrder } from './cursor.js';
import type { GroupKey } from './group-key.js';
import type {
  AggregateField,
  EdgeField,
  Field,
  GroupField,
  ListPart,
  ListRead,
  Page,
  Plan,
  RootRead,
  SourceField,
} from './plan.js';
import { printFilter } from './print-filter.js';
import type { PlanScalar, PlanValue } from './value.js';

/** Prints a plan as indented lines, for people, tests and `extensions.plan`. Equal plans give the same text. */
export function printPlan({ read, values }: Plan): string {
  const lines = [
    ...printRoot(read),
    ...values.map((value, slot) => `$${slot} = ${printValue(value)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function printRoot(read: RootRead): readonly string[] {
  switch (read.kind) {
    case 'lookup':
      return [
        `lookup ${read.type} by ${read.property} $${read.value}`,
        ...indent(printFields(read.fields)),
      ];
    case 'nodes':
      return [
        `${read.single ? 'node' : 'nodes'} by id in $${read.ids}`,
        ...[...read.fields]
          .filter(([, fields]) => fields.length > 0)
          .flatMap(([type, fields]) => indent([`on ${type}`, ...indent(printFields(fields))])),
      ];
    case 'list':
      return [`list ${read.type}`, ...indent(printList(read.list))];
    default:
      return assertNever(read);
  }
}

function printFields(fields: readonly Field[]): readonly string[] {
  return fields.flatMap((field): readonly string[] => {
    switch (field.kind) {
      case 'typename':
      case 'version':
        return [named(field.key, nameOf(field.kind))];
      case 'property':
        return [named(field.key, field.property)];
      case 'one':
        return [
          `${named(field.key, field.relationship.name)} -> ${field.relationship.target}`,
          ...indent(printFields(field.fields)),
        ];
      case 'list':
        return [
          `${named(field.key, field.relationship.name)} -> list ${field.relationship.target}`,
          ...indent(printList(field.list)),
        ];
      default:
        return assertNever(field);
    }
  });
}

function printList({ where, whereEdge, order, page, parts }: ListRead): readonly string[] {
  return [
    ...(where === undefined ? [] : [`where ${printFilter(where)}`]),
    ...(whereEdge === undefined ? [] : [`where edge ${printFilter(whereEdge)}`]),
    ...(page === undefined ? [] : [`order ${printOrder(order)}`, printPage(page)]),
    ...parts.flatMap(printPart),
  ];
}

function printPage({ from, size, offset, after, before }: Page): string {
  return [
    `page ${from === 'start' ? 'first' : 'last'} $${size}`,
    ...(offset === undefined ? [] : [`offset $${offset}`]),
    ...(after === undefined ? [] : [`after $${after}`]),
    ...(before === undefined ? [] : [`before $${before}`]),
  ].join(' ');
}

function printPart(part: ListPart): readonly string[] {
  switch (part.kind) {
    case 'typename':
      return [named(part.key, nameOf(part.kind))];
    case 'edges':
      return [named(part.key, 'edges'), ...indent(printEdgeFields(part.fields))];
    case 'nodes':
      return [named(part.key, 'nodes'), ...indent(printFields(part.fields))];
    case 'pageInfo': {
      const fields = part.fields.map(({ key, kind }) => named(key, nameOf(kind)));
      return [`${named(part.key, 'pageInfo')} ${fields.join(', ')}`];
    }
    case 'totalCount':
      return [named(part.key, 'totalCount')];
    case 'aggregate':
      return [named(part.key, 'aggregate'), ...indent(part.fields.map(printAggregate))];
    case 'groups':
      return [
        `${named(part.key, 'groupBy')} ${part.by.map(printGroupKey).join(', ')} by ${part.order}, first $${part.size}`,
        ...indent(part.fields.flatMap(printGroupField)),
      ];
    default:
      return assertNever(part);
  }
}

function printEdgeFields(fields: readonly (EdgeField | SourceField)[]): readonly string[] {
  return fields.flatMap((field): readonly string[] => {
    switch (field.kind) {
      case 'typename':
      case 'cursor':
      case 'paragraph':
        return [named(field.key, nameOf(field.kind))];
      case 'property':
        return [named(field.key, field.property)];
      case 'known':
        return [named(field.key, `${field.property} known`)];
      case 'node':
      case 'source':
        return [named(field.key, field.kind), ...indent(printFields(field.fields))];
      case 'reference':
        return [
          `${named(field.key, field.property)} -> ${field.type}`,
          ...indent(printFields(field.fields)),
        ];
      case 'sources':
        return [named(field.key, 'sources'), ...indent(printEdgeFields(field.fields))];
      default:
        return assertNever(field);
    }
  });
}

function printAggregate(field: AggregateField): string {
  if (field.kind === 'count' || field.kind === 'typename') {
    return named(field.key, nameOf(field.kind));
  }
  const properties = field.fields.map((each) =>
    named(each.key, each.kind === 'property' ? each.property : nameOf(each.kind)),
  );
  return `${named(field.key, field.kind)} ${properties.join(', ')}`;
}

function printGroupField(field: GroupField): readonly string[] {
  switch (field.kind) {
    case 'typename':
    case 'count':
      return [named(field.key, nameOf(field.kind))];
    case 'aggregate':
      return [named(field.key, 'aggregate'), ...indent(field.fields.map(printAggregate))];
    case 'key': {
      const source = field.index === undefined ? 'no key' : `key ${field.index}`;
      return [`${field.key} = ${source}`, ...indent(printFields(field.fields))];
    }
    default:
      return assertNever(field);
  }
}

function printGroupKey(key: GroupKey): string {
  switch (key.kind) {
    case 'property':
      return key.property;
    case 'bucket':
      return `${key.unit} of ${key.property}`;
    case 'related':
      return `${key.relationship.name} -> ${key.relationship.target}`;
    case 'reference':
      return `${key.relationship.name}.${key.property} -> ${key.target}`;
  }
}

/** The name of an API field from its kind. */
function nameOf(kind: string): string {
  return kind === 'typename' ? '__typename' : kind;
}

/** `name`, or `key = name` if the key differs. */
function named(key: string, name: string): string {
  return key === name ? name : `${key} = ${name}`;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** Prints the value of a slot. */
export function printValue(value: PlanValue): string {
  if (isScalarList(value)) return `[${value.map(printScalar).join(', ')}]`;
  if (typeof value === 'object' && 'kind' in value) {
    return `position [${value.position.map((each) => (each === null ? 'null' : printScalar(each))).join(', ')}]`;
  }
  return printScalar(value);
}

function printScalar(value: PlanScalar): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  return 'text' in value ? value.text : `~${JSON.stringify(value.plain)}`;
}

function isScalarList(value: PlanValue): value is readonly PlanScalar[] {
  return Array.isArray(value);
}

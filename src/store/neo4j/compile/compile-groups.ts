import type { JsonText } from '../../../json/json-text.js';
import { writeList } from '../../../json/write-list.js';
import { assertNever } from '../../../kernel/errors.js';
import type { Property } from '../../../model/graph-model.js';
import type { GroupKey, TimeUnit } from '../../../plan/group-key.js';
import type { GroupField, ListPart } from '../../../plan/plan.js';
import { compileNumbers } from './compile-aggregates.js';
import { canonicalWriter } from './canonical-writer.js';
import type { Compiler } from './compiler.js';
import { keyDecoder, numberOf, rowsOf } from '../encoding/decode-value.js';
import { readProperty } from './edge-access.js';
import type { FieldCompiler } from './field-compiler.js';
import { type ListSource, withWhere } from './list-source.js';
import { type ValueKind, valueKindOf } from '../../../plan/value.js';
import { orderCompanion, orderedValue, quoteName, stepPattern } from '../encoding/names.js';
import { Projection, type Decoder } from '../encoding/projection.js';
import { type RawWriter, writeRaw } from '../encoding/write-value.js';

type GroupsPart = Extract<ListPart, { kind: 'groups' }>;

/** One key of a grouping as a statement computes it. */
interface CompiledGroupKey {
  /** The variable of the value or the node. */
  readonly variable: string;
  readonly expression: string | undefined;
  /** The pattern that binds the node, if the key is one. */
  readonly pattern: string | undefined;
  /** What groups are ordered by. */
  readonly sorted: string;
  readonly write: RawWriter;
  /** The type of the node, if the key is one. */
  readonly type: string | undefined;
}

/** Adds the groups of a list to a row; fields are read of the groups that are returned, not of others. */
export function compileGroups(
  compile: FieldCompiler,
  part: GroupsPart,
  source: ListSource,
  projection: Projection,
): Decoder<JsonText> {
  const { compiler } = compile;
  const { rows, where } = source.open();
  const keys = part.by.map((key) => compileKey(compiler, key, source.type, rows.node));
  const row = [rows.node, ...(rows.edge?.identity ?? [])];
  const count = compiler.fresh('k');
  const numbers = new Projection();
  const group = new Projection();
  const countAt = group.add(count);
  const names: string[] = [];
  const context = { source, node: rows.node, numbers, group, countAt, names };
  const write = canonicalWriter(part.fields, (field) =>
    compileGroupField(compile, field, keys, context),
  );
  const summaries = numbers.expressions.map(
    (expression, index) => `${expression} AS ${names[index] ?? ''}`,
  );
  const variables = keys.map(({ variable }) => variable);
  const order = [
    ...(part.order === 'COUNT' ? [`${count} DESC`] : []),
    ...keys.map(({ sorted }) => sorted),
  ];
  const clauses = [
    withWhere(rows.clauses, where),
    `WITH ${[...row, ...keys.flatMap(({ expression, variable }) => (expression === undefined ? [] : [`${expression} AS ${variable}`]))].join(', ')}`,
    ...expandKeys(keys, row),
    `WITH ${[...variables, `count(*) AS ${count}`, ...summaries].join(', ')}`,
    `ORDER BY ${order.join(', ')} LIMIT ${compiler.parameter(part.size, 'rows')}`,
    group.toReturn([...variables, count, ...names], () => compiler.fresh('k')),
  ];
  const at = projection.add(`COLLECT { ${clauses.join(' ')} }`);
  return (outer, values) => writeList(rowsOf(outer[at]), write, values);
}

/** Matches the nodes of keys, one key after another; parallel edges to a node count as one. */
function expandKeys(keys: readonly CompiledGroupKey[], row: readonly string[]): readonly string[] {
  const bound = [
    ...row,
    ...keys.filter(({ pattern }) => pattern === undefined).map(({ variable }) => variable),
  ];
  return keys.flatMap(({ pattern, variable }) => {
    if (pattern === undefined) return [];
    bound.push(variable);
    return [`OPTIONAL MATCH ${pattern} WITH DISTINCT ${bound.join(', ')}`];
  });
}

function compileKey(
  compiler: Compiler,
  key: GroupKey,
  type: string,
  node: string,
): CompiledGroupKey {
  switch (key.kind) {
    case 'related': {
      const variable = compiler.fresh('n');
      const { relationship: field } = key;
      const pattern =
        field.kind === 'derived'
          ? undefined
          : stepPattern(compiler.model, node, { ...field, repeated: false }, '', variable);
      return nodeKey(variable, pattern, field.target);
    }
    case 'reference': {
      const [variable, edge] = [compiler.fresh('n'), compiler.fresh('r')];
      const { relationship: field, property, target } = key;
      const step = stepPattern(compiler.model, node, { ...field, repeated: false }, edge, '');
      const id = readProperty(edge, property);
      return nodeKey(variable, `${step}, (${variable}:${quoteName(target)} {id: ${id}})`, target);
    }
    case 'property': {
      const variable = compiler.fresh('k');
      const declared = compiler.model.nodeTypes.get(type)?.properties.get(key.property);
      const kind = declared === undefined ? 'name' : valueKindOf(declared.type);
      const stored = readProperty(node, key.property, orderCompanion(kind));
      const expression = orderedValue(declared, stored);
      return {
        variable,
        expression,
        pattern: undefined,
        sorted: variable,
        write: keyWriter(compiler, declared, kind),
        type: undefined,
      };
    }
    case 'bucket': {
      const variable = compiler.fresh('k');
      const stored = readProperty(node, key.property);
      const span = bucket(stored, key.unit);
      const expression = compiler.isCareful
        ? `CASE WHEN ${stored} IS :: STRING THEN ${span} ELSE ${stored} END`
        : span;
      return {
        variable,
        expression,
        pattern: undefined,
        sorted: variable,
        write: compiler.writerOf({ name: key.property, ...BUCKET }),
        type: undefined,
      };
    }
    default:
      return assertNever(key);
  }
}

function nodeKey(variable: string, pattern: string | undefined, type: string): CompiledGroupKey {
  const sorted = `${variable}.id`;
  return { variable, expression: undefined, pattern, sorted, write: writeRaw, type };
}

/** The writer of a key that rows may lack; it is given what the key is ordered by. */
function keyWriter(compiler: Compiler, property: Property | undefined, kind: ValueKind): RawWriter {
  const decode = keyDecoder(kind);
  const write = compiler.writerOf(property && { ...property, required: false });
  return (raw) => write(decode(raw));
}

const BUCKET = { type: { kind: 'String' }, list: false, required: false } as const;

/** The calendar unit of a date as written; null if the date is less precise. */
function bucket(text: string, unit: TimeUnit): string {
  switch (unit) {
    case 'YEAR':
      return `left(${text}, 4)`;
    case 'MONTH':
      return `CASE WHEN size(${text}) > 4 THEN left(${text}, 7) END`;
    case 'QUARTER':
      return `CASE WHEN size(${text}) > 4 THEN left(${text}, 4) + '-Q' + toString((toInteger(substring(${text}, 5, 2)) + 2) / 3) END`;
  }
}

interface GroupContext {
  readonly source: ListSource;
  readonly node: string;
  /** Summaries, computed where rows are grouped, under `names`. */
  readonly numbers: Projection;
  readonly names: string[];
  /** The values of one group. */
  readonly group: Projection;
  readonly countAt: number;
}

function compileGroupField(
  compile: FieldCompiler,
  field: GroupField,
  keys: readonly CompiledGroupKey[],
  { source, node, numbers, names, group, countAt }: GroupContext,
): Decoder<JsonText> | JsonText {
  switch (field.kind) {
    case 'typename':
      return `"${field.name}"`;
    case 'count':
      return (row) => String(numberOf(row[countAt]));
    case 'aggregate': {
      const write = compileNumbers(compile.compiler, field.fields, source.type, node, numbers);
      while (names.length < numbers.expressions.length) names.push(compile.compiler.fresh('k'));
      const positions = names.map((name) => group.add(name));
      return (row, values) =>
        write({ row: positions.map((at) => row[at]), count: () => numberOf(row[countAt]) }, values);
    }
    case 'key': {
      const key = field.index === undefined ? undefined : keys[field.index];
      if (key === undefined) return 'null';
      if (key.type === undefined) {
        const at = group.add(key.variable);
        return (row) => key.write(row[at]);
      }
      const at = group.add(`${key.variable}.id`);
      const write = compile.fields(field.fields, key.type, key.variable, group);
      return (row, values) => (row[at] === null ? 'null' : write(row, values));
    }
    default:
      return assertNever(field);
  }
}

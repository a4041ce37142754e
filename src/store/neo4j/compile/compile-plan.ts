import type { JsonText } from '../../../json/json-text.js';
import { writeList } from '../../../json/write-list.js';
import { assertNever } from '../../../kernel/errors.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { GraphModel } from '../../../model/graph-model.js';
import type { LookupRead, NodesRead, Plan, RootListRead } from '../../../plan/plan.js';
import type { PlanValue } from '../../../plan/value.js';
import { compileRootList } from './compile-list.js';
import { createFieldCompiler } from './create-field-compiler.js';
import { Compiler, type CompilerContext, type CompilerOptions } from './compiler.js';
import { quoteName } from '../encoding/names.js';
import { anyLabel, typeFinder } from '../encoding/node-types.js';
import { rowsOf } from '../encoding/decode-value.js';
import type { Parameter } from './parameters.js';
import { Projection, type RawRow } from '../encoding/projection.js';

/** A statement that answers a plan, and the writer of its records. */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly Parameter[];
  readonly write: (records: readonly RawRow[], values: readonly PlanValue[]) => JsonText;
}

/** Compiles a plan to one statement. Plans of the same shape give the same text in the same context. */
export function compilePlan(
  model: GraphModel,
  { read }: Plan,
  options: CompilerOptions,
  context: CompilerContext,
): Statement {
  const compiler = new Compiler(model, options, context);
  switch (read.kind) {
    case 'lookup':
      return compileLookup(compiler, read);
    case 'nodes':
      return compileNodes(compiler, read);
    case 'list':
      return compileRootRead(compiler, read);
    default:
      return assertNever(read);
  }
}

function compileLookup(compiler: Compiler, read: LookupRead): Statement {
  const node = compiler.fresh('n');
  const projection = new Projection();
  const write = createFieldCompiler(compiler).fields(read.fields, read.type, node, projection);
  const value = compiler.parameter(read.value, 'value');
  const match = `MATCH (${node}:${quoteName(read.type)} {${quoteName(read.property)}: ${value}})`;
  // With what the prologue has found, which the row may refer to.
  const returns = projection.toReturn(['*'], () => compiler.fresh('k'));
  return {
    text: `${compiler.prologue}${match} ${returns} AS row`,
    parameters: compiler.parameters,
    write: (records, values) => {
      const [row] = rowsOf(records[0]);
      return row === undefined ? 'null' : write(row, values);
    },
  };
}

function compileRootRead(compiler: Compiler, read: RootListRead): Statement {
  const projection = new Projection();
  const write = compileRootList(createFieldCompiler(compiler), read.list, read.type, projection);
  const { onlyRows } = projection;
  if (onlyRows !== undefined) {
    // One record per row: they stream, and cost less than a list of them in one record.
    return {
      text: inOneScope(compiler, `${onlyRows} AS row`, 'row'),
      parameters: compiler.parameters,
      write: (records, values) => write([records.map(([row]) => row)], values),
    };
  }
  return {
    text: `${compiler.prologue}RETURN ${columns(projection)}`,
    parameters: compiler.parameters,
    write: ([row = []], values) => write(row, values),
  };
}

/**
 * One branch for all types of which the same is read, whatever types the ids name: so the text does not depend on
 * the ids.
 */
function compileNodes(compiler: Compiler, { ids, fields, single }: NodesRead): Statement {
  const typeOf = typeFinder(compiler.model);
  const compile = createFieldCompiler(compiler);
  const nodes = compiler.eachApart([...compiler.model.nodeTypes.keys()], (name) => {
    const node = compiler.fresh('n');
    const projection = new Projection();
    projection.add(`${node}.id`);
    const write = compile.fields(fields.get(name) ?? [], name, node, projection);
    const returns = projection.toReturn([node], () => compiler.fresh('k'));
    return { name, node, write, returns };
  });
  const wanted = compiler.parameter(ids, 'values');
  const branches = groupBy(nodes, ({ returns }) => returns);
  const text = [...branches].map(([returns, alike]) => {
    const [{ node }] = alike;
    const labels = anyLabel(alike.map(({ name }) => name));
    return `MATCH (${node}:${labels}) WHERE ${node}.id IN ${wanted} ${returns} AS row, labels(${node}) AS labels`;
  });
  const writers = new Map(nodes.map(({ name, write }) => [name, write]));
  return {
    text: inOneScope(compiler, text.join(' UNION ALL '), 'row, labels'),
    parameters: compiler.parameters,
    write: (records, bound) => {
      const found = new Map<string, JsonText>();
      for (const [row, labels] of records) {
        if (!Array.isArray(row) || !Array.isArray(labels)) continue;
        const id = String(row[0]);
        const type = typeOf(id) ?? '';
        const write = writers.get(type);
        // Other programs may have stored an id with another label than its type.
        if (write === undefined || !labels.includes(type)) continue;
        found.set(id, write(row as RawRow, bound));
      }
      const write = (id: string): JsonText => found.get(id) ?? 'null';
      const asked = idsOf(bound[ids]);
      return single ? write(asked[0] ?? '') : writeList(asked, write, bound);
    },
  };
}

/** Wraps clauses in a subquery, so that those which drop variables leave the prologue's in scope. */
function inOneScope({ prologue }: Compiler, clauses: string, columns: string): string {
  return prologue === '' ? clauses : `${prologue}CALL (*) { ${clauses} } RETURN ${columns}`;
}

function idsOf(value: PlanValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function columns({ expressions }: Projection): string {
  return expressions.length === 0
    ? 'true AS c0'
    : expressions.map((expression, index) => `${expression} AS c${index}`).join(', ');
}

import type { JsonText } from '../../../json/json-text.js';
import { writeList } from '../../../json/write-list.js';
import { assertNever } from '../../../kernel/errors.js';
import type { GraphModel } from '../../../model/graph-model.js';
import type { LookupRead, NodesRead, Plan, RootListRead } from '../../../plan/plan.js';
import type { PlanValue } from '../../../plan/value.js';
import { compileRootList } from './compile-list.js';
import { createFieldCompiler } from './create-field-compiler.js';
import { Compiler, type CompilerOptions, cursorNullsOf } from './compiler.js';
import { quoteName } from '../encoding/names.js';
import type { Parameter } from './parameters.js';
import { Projection, type RawRow } from '../encoding/projection.js';

/** A statement that answers a plan, and the writer of its records. */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly Parameter[];
  readonly write: (records: readonly RawRow[], values: readonly PlanValue[]) => JsonText;
}

/** Compiles a plan to one statement. Plans of the same shape give the same text. */
export function compilePlan(
  model: GraphModel,
  { read, values }: Plan,
  options: CompilerOptions,
): Statement {
  const compiler = new Compiler(model, cursorNullsOf(values), options);
  switch (read.kind) {
    case 'lookup':
      return compileLookup(compiler, read);
    case 'nodes':
      return compileNodes(compiler, read, values);
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
  return {
    text: `${compiler.prologue}${match} RETURN ${columns(projection)}`,
    parameters: compiler.parameters,
    write: ([row], values) => (row === undefined ? 'null' : write(row, values)),
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

/** One branch for each type that the ids name: an id begins with the type of its node. */
function compileNodes(
  compiler: Compiler,
  { ids, fields, single }: NodesRead,
  values: readonly PlanValue[],
): Statement {
  const wanted = idsOf(values[ids]);
  const types = [...compiler.model.nodeTypes.values()].filter(({ singular }) =>
    wanted.some((id) => id.startsWith(`${singular}:`)),
  );
  const compile = createFieldCompiler(compiler);
  const branches = types.map(({ name }) => {
    const node = compiler.fresh('n');
    const projection = new Projection();
    projection.add(`${node}.id`);
    const write = compile.fields(fields.get(name) ?? [], name, node, projection);
    const match = `MATCH (${node}:${quoteName(name)}) WHERE ${node}.id IN ${compiler.parameter(ids, 'values')}`;
    const returns = projection.toReturn([node], () => compiler.fresh('k'));
    return { name, write, text: `${match} ${returns} AS row, '${name}' AS type` };
  });
  const text = branches.map((branch) => branch.text).join(' UNION ALL ');
  return {
    text:
      text === ''
        ? 'RETURN [] AS row, null AS type LIMIT 0'
        : inOneScope(compiler, text, 'row, type'),
    parameters: compiler.parameters,
    write: (records, bound) => {
      const found = new Map<unknown, JsonText>();
      for (const [row, type] of records) {
        const branch = branches.find(({ name }) => name === type);
        if (branch === undefined || !Array.isArray(row)) continue;
        found.set(row[0], branch.write(row as RawRow, bound));
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

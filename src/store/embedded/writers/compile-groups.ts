import type { JsonText } from '../../../json/json-text.js';
import { objectWriter } from '../../../json/object-writer.js';
import { writeList } from '../../../json/write-list.js';
import { assertNever } from '../../../kernel/errors.js';
import type { GroupField, ListPart } from '../../../plan/plan.js';
import { compareStored } from '../graph/compare-stored.js';
import { isNode } from '../graph/graph.js';
import type { NodeList, StoredScalar } from '../graph/graph.js';
import { MaterializedNodes } from '../graph/row-lists.js';
import { type Group, groupNodes, type KeyValue } from '../access/group-nodes.js';
import type { Run } from '../access/run.js';
import { compileAggregate } from './compile-aggregate.js';
import { writeValue } from './write-value.js';
import type { WriterCompiler } from './writer-compiler.js';

type GroupsPart = Extract<ListPart, { kind: 'groups' }>;
type GroupWriter = (group: Group, run: Run) => JsonText;

/** Compiles a grouping: the writer groups nodes, orders the groups, and writes the first ones. */
export function compileGroups(
  part: GroupsPart,
  compile: WriterCompiler,
): (nodes: NodeList, run: Run) => JsonText {
  const write = objectWriter(part.fields, (field) => compileGroupField(field, compile));
  const wanted = { by: part.by, collects: part.fields.some(({ kind }) => kind === 'aggregate') };
  return (nodes, run) => {
    const groups = [...groupNodes(nodes, wanted, run)].sort((left, right) =>
      compareGroups(left, right, part.order),
    );
    return writeList(groups.slice(0, run.number(part.size)), write, run);
  };
}

function compileGroupField(field: GroupField, compile: WriterCompiler): GroupWriter | JsonText {
  switch (field.kind) {
    case 'typename':
      return `"${field.name}"`;
    case 'count':
      return ({ count }) => String(count);
    case 'aggregate': {
      const write = compileAggregate(field.fields);
      return ({ nodes, count }, run) =>
        write({ nodes: () => new MaterializedNodes(nodes), count: () => count }, run);
    }
    case 'key': {
      const { index } = field;
      if (index === undefined) return 'null';
      const write = compile.fields(field.fields);
      return ({ keys }, run) => {
        const value = keys[index];
        return isNode(value) ? write(value, run) : writeValue(value);
      };
    }
    default:
      return assertNever(field);
  }
}

function compareGroups(left: Group, right: Group, order: GroupsPart['order']): number {
  if (order === 'COUNT' && left.count !== right.count) return right.count - left.count;
  for (const [index, value] of left.keys.entries()) {
    const difference = compareStored(sortValue(value), sortValue(right.keys[index]));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Nodes are ordered by their ids. */
function sortValue(value: KeyValue): StoredScalar | undefined {
  return isNode(value) ? value.id : value;
}

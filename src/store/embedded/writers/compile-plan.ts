import type { JsonText } from '../../../json/json-text.js';
import { writeList } from '../../../json/write-list.js';
import { assertNever } from '../../../kernel/errors.js';
import type { LookupRead, NodesRead, RootRead } from '../../../plan/plan.js';
import type { StoredNode } from '../graph/graph.js';
import { nodesWithValues } from '../access/named-nodes.js';
import type { TextCache } from './text-cache.js';
import type { Run } from '../access/run.js';
import { keyOf } from '../graph/key-of.js';
import { createWriterCompiler } from './create-writer-compiler.js';
import { compileRootList } from './compile-lists.js';
import type { WriterCompiler } from './writer-compiler.js';

/** Writes the answer to a plan; each run brings its own values. */
export type PlanWriter = (run: Run) => JsonText;

/** Compiles the shape of a plan to a writer of its answers. */
export function compilePlan(read: RootRead, texts: TextCache): PlanWriter {
  const compile = createWriterCompiler(texts);
  switch (read.kind) {
    case 'lookup': {
      const write = compile.fields(read.fields);
      return (run) => {
        const node = lookUp(read, run);
        return node === undefined ? 'null' : write(node, run);
      };
    }
    case 'nodes':
      return compileNodes(read, compile);
    case 'list':
      return compileRootList(read.list, read.type, compile);
    default:
      return assertNever(read);
  }
}

function lookUp({ type, property, value }: LookupRead, run: Run): StoredNode | undefined {
  return nodesWithValues(type, property, [run.scalar(value)], run)[0];
}

function compileNodes({ ids, fields, single }: NodesRead, compile: WriterCompiler): PlanWriter {
  const writers = new Map(
    [...fields].map(([type, selected]) => [type, compile.fields(selected)] as const),
  );
  const write = (id: string, run: Run): JsonText => {
    const node = run.node(id);
    const writeNode = node && writers.get(node.type.name);
    return node === undefined || writeNode === undefined ? 'null' : writeNode(node, run);
  };
  return (run) => {
    const wanted = run.list(ids).map((id) => String(keyOf(id)));
    return single ? write(wanted[0] ?? '', run) : writeList(wanted, write, run);
  };
}

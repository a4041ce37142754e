import { assertNever } from '../../kernel/errors.js';
import { ANSWER_TYPE, type Answer, type AnswerNode } from '../../plan/answer.js';
import type { LookupRead, NodesRead, RootRead } from '../../plan/plan.js';
import { createFieldBinder } from './fields.js';
import type { StoredNode } from './graph.js';
import { bindRootList } from './lists.js';
import { nodesWithValues } from './named-nodes.js';
import type { Run } from './run.js';
import { keyOf } from './value-key.js';

/** Answers a plan from the graph in memory. */
export function answerPlan(read: RootRead, run: Run): Answer {
  const bind = createFieldBinder(run);
  switch (read.kind) {
    case 'lookup': {
      const node = lookUp(read, run);
      return node === undefined ? null : bind.fields(read.fields)(node);
    }
    case 'nodes':
      return answerNodes(read, run);
    case 'list':
      return bindRootList(read.list, read.type, bind)();
    default:
      return assertNever(read);
  }
}

function lookUp({ type, property, value }: LookupRead, run: Run): StoredNode | undefined {
  return nodesWithValues(type, property, [run.scalar(value)], run)[0];
}

function answerNodes({ ids, fields, single }: NodesRead, run: Run): Answer {
  const bind = createFieldBinder(run);
  const writers = new Map(
    [...fields].map(([type, selected]) => [type, bind.fields(selected)] as const),
  );
  const answers = run.list(ids).map((id): AnswerNode | null => {
    const node = run.graph.nodes.get(String(keyOf(id)));
    const write = node && writers.get(node.type.name);
    if (node === undefined || write === undefined) return null;
    const answer = write(node);
    answer[ANSWER_TYPE] = node.type.name;
    return answer;
  });
  return single ? (answers[0] ?? null) : answers;
}

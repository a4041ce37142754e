import { assertNever } from '../../kernel/errors.js';
import type { GraphModel } from '../../model/graph-model.js';
import { type Hop, hopsByType } from '../../plan/hop.js';
import type { ExpectedRead } from '../expected-read.js';
import type { PlanCaches } from './answer-plan.js';
import { chooseAccessPath } from './choose-access-path.js';
import { compilePairs, countPairs } from './compile/compile-pairs.js';
import type { RunStatement } from './connection/run-statement.js';
import { edgesText } from './paths/list-edges-among.js';
import { listNeighbors } from './paths/list-neighbors.js';
import { nodesText } from './paths/list-nodes.js';
import { pathStatements } from './paths/path-statements.js';
import { searchStatements } from './search/search-texts.js';

/** The texts that do not depend on what is asked. */
export function constantTexts(model: GraphModel): readonly string[] {
  return [nodesText(model), edgesText(model), ...searchStatements(model)];
}

/**
 * The texts that answer a read. `run` runs those by whose answers others are chosen, as the read itself would: they
 * count a few edges.
 */
export async function expectedTexts(
  model: GraphModel,
  expected: ExpectedRead,
  caches: PlanCaches,
  run: RunStatement,
): Promise<readonly string[]> {
  switch (expected.kind) {
    case 'plan': {
      const { plan } = expected;
      const statistics = await caches.statistics.current();
      const access = await chooseAccessPath(plan, statistics, caches, run);
      return [caches.statements.statement(plan, statistics, access).text];
    }
    case 'pairs': {
      const statistics = await caches.statistics.current();
      const { question } = expected;
      return [
        compilePairs(model, question, statistics).text,
        ...(question.counted ? [countPairs(model, question, statistics).text] : []),
      ];
    }
    case 'neighbors': {
      const statistics = await caches.statistics.current();
      const { hops, listed } = expected;
      const question = { ids: someIds(model, hops), hops, limit: listed ? 1 : 0 };
      return textsRunBy((record) => listNeighbors(model, question, statistics, record));
    }
    case 'paths':
      return pathStatements(model, expected.hops, expected);
    default:
      return assertNever(expected);
  }
}

/** An id of each type that hops start from; there need not be such nodes. */
function someIds({ nodeTypes }: GraphModel, hops: readonly Hop[]): readonly string[] {
  return [...hopsByType(hops).keys()].map((type) => `${nodeTypes.get(type)?.singular ?? type}:?`);
}

/** The texts that a read runs where it finds nothing. */
async function textsRunBy(read: (record: RunStatement) => Promise<unknown>): Promise<string[]> {
  const texts: string[] = [];
  await read((text) => {
    texts.push(text);
    return Promise.resolve([]);
  });
  return texts;
}

import type { GraphModel } from '../../../model/graph-model.js';
import type { Pair, PairsAnswer, PairsQuestion } from '../../../plan/pairs-question.js';
import { compilePairs, countPairs, type PairsStatement } from '../compile/compile-pairs.js';
import type { Statistics } from '../compile/statistics.js';
import type { RunStatement } from '../connection/run-statement.js';
import { numberOf } from '../encoding/decode-value.js';
import type { RawRow } from '../encoding/projection.js';

/** Lists the pairs that a derived relationship connects; a second statement counts them if requested. */
export async function listPairs(
  model: GraphModel,
  question: PairsQuestion,
  statistics: Statistics,
  run: RunStatement,
): Promise<PairsAnswer> {
  const ask = ({ text, parameters }: PairsStatement) => run(text, parameters);
  const [rows, counted] = await Promise.all([
    ask(compilePairs(model, question, statistics)),
    question.counted ? ask(countPairs(model, question, statistics)) : [],
  ]);
  return { pairs: rows.map(toPair), totalCount: Number(counted[0]?.[0] ?? 0) };
}

function toPair([from, to, count, firstOn, lastOn]: RawRow): Pair {
  return {
    from: String(from),
    to: String(to),
    count: numberOf(count),
    firstOn: typeof firstOn === 'string' ? firstOn : null,
    lastOn: typeof lastOn === 'string' ? lastOn : null,
  };
}

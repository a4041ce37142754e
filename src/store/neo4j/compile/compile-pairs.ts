import { int } from 'neo4j-driver';
import type { GraphModel } from '../../../model/graph-model.js';
import { isSymmetric } from '../../../model/pair-fields.js';
import type { PairKey, PairsQuestion } from '../../../plan/pairs-question.js';
import { quoteName } from '../encoding/names.js';
import { FIRST_ANCHOR } from './access-path.js';
import { canonicalFilter } from './canonical-filter.js';
import { compileCondition, compileNodeFilter } from './compile-filter.js';
import { Compiler, PLAIN } from './compiler.js';
import type { EdgeAccess } from './edge-access.js';
import { bindParameters } from './parameters.js';
import { compileExpansion } from './rows.js';
import type { Statistics } from './statistics.js';

/** A statement and its parameters. */
export interface PairsStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The page of pairs: the ids of both ends, the count, and the dates as written. */
export function compilePairs(
  model: GraphModel,
  question: PairsQuestion,
  statistics: Statistics,
): PairsStatement {
  const compiler = newCompiler(model, statistics);
  const { clauses, from, to, edge } = expandPairs(compiler, question);
  const [count, first, last] = edge.variables;
  const order = [
    ...question.order.flatMap((key) => printKey(edge, key)),
    ...[from, to].map((node) => `${node}.id`),
  ];
  const dates = ['firstOn', 'lastOn'].map((name) => edge.property(name));
  return {
    text: `${compiler.prologue}${clauses} WITH ${[from, to, count, first, last].join(', ')} ORDER BY ${order.join(', ')} SKIP $p.offset LIMIT $p.first RETURN ${[`${from}.id`, `${to}.id`, count, ...dates].join(', ')}`,
    parameters: {
      ...bindParameters(compiler.parameters, question.values),
      offset: int(question.offset),
      first: int(question.first),
    },
  };
}

/** How many pairs there are. */
export function countPairs(
  model: GraphModel,
  question: PairsQuestion,
  statistics: Statistics,
): PairsStatement {
  const compiler = newCompiler(model, statistics);
  const { clauses } = expandPairs(compiler, question);
  return {
    text: `${compiler.prologue}${clauses} RETURN count(*)`,
    parameters: bindParameters(compiler.parameters, question.values),
  };
}

function newCompiler(model: GraphModel, statistics: Statistics): Compiler {
  return new Compiler(model, PLAIN, { cursorNulls: () => [], statistics, access: FIRST_ANCHOR });
}

interface PairRows {
  /** Binds both ends and the tally, a row for each pair. */
  readonly clauses: string;
  readonly from: string;
  readonly to: string;
  readonly edge: EdgeAccess;
}

function expandPairs(compiler: Compiler, given: PairsQuestion): PairRows {
  const question = canonicalQuestion(given);
  const { type, relationship } = question;
  const from = compiler.fresh('n');
  const start = question.from && compileNodeFilter(compiler, question.from, from);
  const { clauses, node: to, edge } = compileExpansion(compiler, from, relationship);
  if (edge === undefined) throw new Error('a derived relationship has a tally');
  const conditions = [
    compileCondition(
      compiler,
      { node: question.to, edge: question.tally },
      to,
      edge,
      relationship.target,
    ),
    isSymmetric(relationship) ? printOneDirection(compiler, question, from, to) : undefined,
  ].filter((condition) => condition !== undefined);
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const match = `MATCH (${from}:${quoteName(type)})${start === undefined ? '' : ` WHERE ${start}`}`;
  const returned = [to, ...edge.variables].join(', ');
  return {
    clauses: `${match} CALL (*) { ${clauses}${where} RETURN ${returned} }`,
    from,
    to,
    edge,
  };
}

/** The same question, with its filters in canonical order. */
function canonicalQuestion(question: PairsQuestion): PairsQuestion {
  const { from, to, tally } = question;
  return {
    ...question,
    from: from && canonicalFilter(from),
    to: to && canonicalFilter(to),
    tally: tally && canonicalFilter(tally),
  };
}

/** Leaves one of two equal pairs: a pair is found from its other end too, if that passes as well. */
function printOneDirection(
  compiler: Compiler,
  question: PairsQuestion,
  from: string,
  to: string,
): string {
  const reversed = [
    ...(question.from === undefined ? [] : [compileNodeFilter(compiler, question.from, to)]),
    ...(question.to === undefined ? [] : [compileNodeFilter(compiler, question.to, from)]),
  ];
  const inOrder = `${from}.id < ${to}.id`;
  if (reversed.length === 0) return inOrder;
  const passes = reversed.map((condition) => `coalesce(${condition}, false)`).join(' AND ');
  return `(${inOrder} OR NOT (${passes}))`;
}

function printKey(edge: EdgeAccess, { property, descending }: PairKey): readonly string[] {
  const key = edge.property(property, property === 'count' ? undefined : 'key');
  const directed = descending ? `${key} DESC` : key;
  return property === 'count' ? [directed] : [`${key} IS NULL`, directed];
}

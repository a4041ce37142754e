/** @import { Cost, Spread } from '../neo4j/first/cost-of.mjs' */
/** @import { FirstAndAgain } from '../neo4j/first/ask-first.mjs' */
/** @import { EditsFigures, FirstTimeFigures } from './figures.mjs' */
import { figure, machineLine } from './names.mjs';
import { LETTERS } from './neo4j-tables.mjs';
import { table } from './table.mjs';

/**
 * The tables of questions that are asked for the first time.
 *
 * @param {FirstTimeFigures} firstTime
 * @param {EditsFigures} edits
 */
export function firstTimeTablesOf({ machine, questions, presets, neighborhoods, cold }, edits) {
  const heads = ['first ms', 'first CPU ms', 'again ms', 'again CPU ms'];
  return {
    firstMachine: machineLine(machine),
    editsMachine: machineLine(edits.machine),
    firstQuestions: table(
      ['question', '', ...heads, 'b / it, first ms', 'b / it, first CPU'],
      questions.flatMap(({ question, byName }) =>
        Object.keys(LETTERS)
          .filter((name) => byName[name] !== undefined)
          .map((name, index) => [
            index === 0 ? question : '',
            LETTERS[name],
            ...cells(byName[name]),
            ...(name === 'communique'
              ? ['', '']
              : ratios(byName.communique.first, byName[name].first)),
          ]),
      ),
    ),
    firstPresets: table(
      ['preset question', ...heads],
      presets.map(({ question, ...costs }) => [question, ...cells(costs)]),
    ),
    firstNeighborhoods: table(
      ['neighborhood', ...SPREAD_HEADS],
      [
        [
          'without plans',
          figure(neighborhoods.planned.ms),
          '',
          '',
          figure(neighborhoods.planned.cpu),
          '',
        ],
        ['of another id', ...spreadCells(neighborhoods.fresh)],
        ['the same again', ...spreadCells(neighborhoods.again)],
      ],
    ),
    coldNeo4j: table(
      ['server ready, s', 'first answer, s', 'slowest of the others, s', 'all presets in a row, s'],
      [[cold.ready, cold.first, cold.slowest, cold.all].map((ms) => figure(ms / 1000))],
    ),
    edits: table(
      ['', 'edits', 'statements', '', ...SPREAD_HEADS],
      edits.results.flatMap(({ data, asked, texts, first, again }) => [
        [data, asked, texts, 'first', ...spreadCells(first)],
        ['', '', '', 'again', ...spreadCells(again)],
      ]),
    ),
  };
}

const SPREAD_HEADS = ['p50 ms', 'p95 ms', 'most ms', 'p50 CPU ms', 'p95 CPU ms'];

/** @param {FirstAndAgain} costs */
function cells({ first, again }) {
  return [first.ms, first.cpu, again.ms, again.cpu].map(figure);
}

/**
 * How many times as long Communiqué takes.
 *
 * @param {Cost} ours
 * @param {Cost} theirs
 */
function ratios(ours, theirs) {
  return [figure(ours.ms / theirs.ms), figure(ours.cpu / theirs.cpu)];
}

/** @param {{ readonly ms: Spread, readonly cpu: Spread }} spread */
function spreadCells({ ms, cpu }) {
  return [ms.p50, ms.p95, ms.max, cpu.p50, cpu.p95].map(figure);
}

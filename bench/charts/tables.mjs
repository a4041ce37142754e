/** @import { ServerFigures } from './figures.mjs' */
import { median } from '../measure/quantiles.mjs';
import { table } from './table.mjs';
import { figure, machineLine, megabytes, micros, NAMES, namesIn } from './names.mjs';

/**
 * The texts between the marks of the page, by the name of the mark.
 *
 * @param {ServerFigures} figures
 */
export function tablesOf({ machine, sideBySide, growth }) {
  const { questions, byConnections, memory, coldStart } = sideBySide;
  return {
    machine: machineLine(machine),
    ratios: ratiosOf(questions),
    questions: questionsOf(questions),
    connections: connectionsOf(byConnections),
    growth: growthOf(growth),
    worlds: worldsOf(growth),
    servers: serversOf(memory, coldStart),
    capacity: capacityOf(questions),
  };
}

/** @param {ServerFigures['sideBySide']['questions']} questions */
function questionsOf(questions) {
  return table(
    [
      'question',
      'kB',
      'contestant',
      'requests/s',
      '10–90 %',
      'p50 ms',
      'p99 ms',
      'p99/p50',
      'CPU µs',
      'b / it',
      'b / it, CPU',
    ],
    questions.flatMap(({ question, bytes, byName, ratios }) =>
      namesIn(byName).map((name, index) => {
        const { rate, p50, p99, cpu, 'p99/p50': tail } = byName[name];
        const ratio = ratios[name];
        return [
          index === 0 ? question : '',
          index === 0 ? figure(bytes / 1000) : '',
          NAMES[name],
          figure(rate.median),
          `${figure(rate.low)}–${figure(rate.high)}`,
          figure(p50),
          figure(p99),
          figure(tail),
          micros(cpu.median),
          ratio === undefined ? '' : figure(ratio.rate.median),
          ratio === undefined ? '' : figure(ratio.cpu.median),
        ];
      }),
    ),
  );
}

/** @param {ServerFigures['sideBySide']['byConnections']} byConnections */
function connectionsOf(byConnections) {
  return table(
    ['question', 'connections', 'contestant', 'requests/s', 'p50 ms', 'p99 ms', 'CPU µs'],
    byConnections.flatMap(({ question, connections, byName }) =>
      namesIn(byName).map((name, index) => {
        const { rate, p50, p99, cpu } = byName[name];
        const first = index === 0 ? [question, connections] : ['', ''];
        return [
          ...first,
          NAMES[name],
          figure(rate.median),
          figure(p50),
          figure(p99),
          micros(cpu.median),
        ];
      }),
    ),
  );
}

/** @param {ServerFigures['growth']} growth */
function growthOf({ worlds, questions }) {
  return table(
    [
      'question',
      ...worlds.flatMap(({ size }) => [`CPU µs, ${size.toLocaleString('en')}`, 'kB']),
      'times',
    ],
    questions.map(({ question, bytes, bySize }) => {
      const times = worlds.map(({ size }) => bySize[size].cpu.median);
      const cells = times.flatMap((time, index) => [micros(time), figure(bytes[index] / 1000)]);
      return [question, ...cells, figure(times[times.length - 1] / times[0])];
    }),
  );
}

/** @param {ServerFigures['growth']} growth */
function worldsOf({ worlds }) {
  return table(
    ['meetings', 'seconds to be ready', 'MB'],
    worlds.map(({ size, milliseconds, memory: bytes }) => [
      size.toLocaleString('en'),
      figure(milliseconds / 1000),
      megabytes(bytes),
    ]),
  );
}

/**
 * @param {ServerFigures['sideBySide']['memory']} memory
 * @param {ServerFigures['sideBySide']['coldStart']} coldStart
 */
function serversOf({ loaded, after }, coldStart) {
  return table(
    ['server', 'MB, loaded', 'MB, after the run', 'ms to the first answer'],
    namesIn(loaded).map((name) => [
      NAMES[name],
      megabytes(loaded[name]),
      megabytes(after[name]),
      coldStart[name] === undefined ? '' : figure(coldStart[name].median),
    ]),
  );
}

/**
 * Median, least and greatest ratio to each contestant, and where it is behind.
 *
 * @param {ServerFigures['sideBySide']['questions']} questions
 */
function ratiosOf(questions) {
  const names = namesIn(questions[0].byName).slice(1);
  return table(
    [
      'Communiqué / it',
      'requests/s, median',
      'least',
      'greatest',
      'by CPU, median',
      'behind it in',
      'uncached, median',
      'least',
      'behind it in',
    ],
    names.map((name) => {
      const met = questions.filter(({ ratios }) => ratios[name] !== undefined);
      const rates = met.map(({ ratios }) => ratios[name].rate.median);
      const times = met.map(({ ratios }) => ratios[name].cpu.median);
      const behind = rates.filter((rate) => rate < 1).length;
      const fresh = met.map(
        ({ byName }) => byName.communiqueFresh.rate.median / byName[name].rate.median,
      );
      return [
        NAMES[name],
        figure(median(rates)),
        figure(Math.min(...rates)),
        figure(Math.max(...rates)),
        figure(median(times)),
        `${behind} of ${met.length}`,
        figure(median(fresh)),
        figure(Math.min(...fresh)),
        `${fresh.filter((rate) => rate < 1).length} of ${met.length}`,
      ];
    }),
  );
}

/**
 * Requests a second that one core of servers carries, when the client has a core of its own.
 *
 * @param {ServerFigures['sideBySide']['questions']} questions
 */
function capacityOf(questions) {
  return table(
    ['question', 'requests/s of a core', '4 processes on 4 cores', '16'],
    questions.map(({ question, byName: { communique } }) => {
      const core = 1000 / communique.cpu.median;
      return [question, ...[1, 4, 16].map((cores) => figure(core * cores))];
    }),
  );
}

/** @import { ServerFigures } from './figures.mjs' */
import { barChart } from './bar-chart.mjs';
import { figure, megabytes, micros, NAMES, namesIn } from './names.mjs';

const CONTESTANTS = Object.values(NAMES);

/** Contestants that answer from a database. */
const ON_DATABASES = ['neo4jGraphql', 'postgraphile'];

/**
 * The charts of the page, by the names of their files.
 *
 * @param {ServerFigures} figures
 * @returns {Readonly<Record<string, string>>}
 */
export function chartsOf({ sideBySide, growth }) {
  const { questions, byConnections, memory, coldStart } = sideBySide;
  return {
    'requests.svg': requestsChart(questions),
    'processor-time.svg': processorChart(questions),
    'connections.svg': connectionsChart(byConnections),
    'growth.svg': growthChart(growth),
    'start.svg': startChart(coldStart),
    'memory.svg': memoryChart(memory),
  };
}

/** @param {ServerFigures['sideBySide']['questions']} questions */
function requestsChart(questions) {
  return barChart({
    title: 'Requests a second, as a part of the limit',
    series: CONTESTANTS,
    groups: questions.map(({ question, byName }) => ({
      label: question,
      bars: namesIn(byName)
        .filter((name) => name !== 'limit')
        .map((name) => {
          const value = byName[name].rate.median / byName.limit.rate.median;
          return bar(name, value, value.toFixed(value < 0.01 ? 3 : 2));
        }),
    })),
  });
}

/** @param {ServerFigures['sideBySide']['questions']} questions */
function processorChart(questions) {
  return barChart({
    title: 'Processor time for a request of those that answer from memory, microseconds',
    series: CONTESTANTS,
    groups: questions.map(({ question, byName }) => ({
      label: question,
      bars: namesIn(byName)
        .filter((name) => !ON_DATABASES.includes(name)) // beside them, the bars of all others vanish
        .map((name) => {
          const { median } = byName[name].cpu;
          return bar(name, median, micros(median));
        }),
    })),
  });
}

/** @param {ServerFigures['sideBySide']['byConnections']} byConnections */
function connectionsChart(byConnections) {
  return barChart({
    title: 'Requests a second over 1, 8 and 64 connections',
    series: CONTESTANTS,
    groups: byConnections.map(({ question, connections, byName }) => ({
      label: `${question.split(',')[0]}, ${connections}`,
      bars: namesIn(byName).map((name) => {
        const { median } = byName[name].rate;
        return bar(name, median, figure(median));
      }),
    })),
  });
}

/** @param {ServerFigures['growth']} growth */
function growthChart({ worlds, questions }) {
  return barChart({
    title: 'Processor time of Communiqué for a request by meetings, microseconds',
    series: worlds.map(({ size }) => size.toLocaleString('en')),
    groups: questions.map(({ question, bySize }) => ({
      label: question,
      bars: worlds.map(({ size }) => ({
        of: size.toLocaleString('en'),
        value: bySize[size].cpu.median,
        text: micros(bySize[size].cpu.median),
      })),
    })),
  });
}

/** @param {ServerFigures['sideBySide']['coldStart']} coldStart */
function startChart(coldStart) {
  const bars = namesIn(coldStart).map((name) =>
    bar(name, coldStart[name].median, figure(coldStart[name].median)),
  );
  return barChart({
    title: 'Milliseconds from the start of the process to the first answer',
    series: CONTESTANTS,
    groups: [{ label: 'first answer', bars }],
  });
}

/** @param {ServerFigures['sideBySide']['memory']} memory */
function memoryChart({ loaded, after }) {
  return barChart({
    title: 'Resident memory, megabytes',
    series: CONTESTANTS,
    groups: [
      { label: 'loaded', bars: memoryBars(loaded) },
      { label: 'after the run', bars: memoryBars(after) },
    ],
  });
}

/** @param {Readonly<Record<string, number>>} byName */
function memoryBars(byName) {
  return namesIn(byName).map((name) => bar(name, byName[name], megabytes(byName[name])));
}

/**
 * @param {string} name
 * @param {number} value
 * @param {string} text
 */
function bar(name, value, text) {
  return { of: NAMES[name], value, text };
}

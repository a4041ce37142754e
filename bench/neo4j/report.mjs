import { median } from '../median.mjs';
import { ratioOf } from './measure.mjs';

const TITLES = {
  raw: 'a by hand',
  communique: 'b Communiqué',
  neo4jGraphql: 'c @neo4j/graphql',
  loaders: 'd DataLoader',
};

/** Prints what each contestant did, and Communiqué's ratio to it. */
export function printComparison(results) {
  const rows = results.flatMap(({ question, byName }) =>
    Object.keys(TITLES).flatMap((name) =>
      byName[name] === undefined
        ? []
        : [
            {
              question,
              contestant: TITLES[name],
              ...columns(byName[name]),
              ...ratio(byName, name),
            },
          ],
    ),
  );
  console.table(rows);
  if (results.length < 2) return;
  for (const name of ['raw', 'neo4jGraphql', 'loaders']) {
    const ratios = results.flatMap(({ byName }) =>
      byName[name] === undefined ? [] : [ratioOf(byName.communique, byName[name])],
    );
    const least = Math.min(...ratios).toFixed(2);
    console.log(
      `Communiqué / ${TITLES[name]}: median ${median(ratios).toFixed(2)}, least ${least}`,
    );
  }
}

/** Prints how many times as much a question costs in the larger world. */
export function printGrowth(results, [small, large]) {
  console.table(
    results.map(({ question, sizes: [few, many], small: one, large: other }) => ({
      question,
      [`p50 ms, ${small}`]: round(one.p50),
      [`p50 ms, ${large}`]: round(other.p50),
      'times (requests/s)': round(1 / ratioOf(other, one)),
      'times (CPU)': round((other.server + other.neo4j) / (one.server + one.neo4j)),
      'times (answer)': round(many.bytes / few.bytes),
      ...(many.found && { 'times (found)': round(many.found / few.found) }),
    })),
  );
}

function columns({ rate, p50, p99, server, neo4j }) {
  return {
    'requests/s': Math.round(rate),
    'p50 ms': round(p50),
    'p99 ms': round(p99),
    'CPU ms': round(server),
    'Neo4j CPU ms': round(neo4j),
  };
}

/** By processor time, what else the machine does at the time is not in it. */
function ratio(byName, name) {
  const { communique, [name]: other } = byName;
  if (other === communique) return {};
  return {
    'b / this': round(ratioOf(communique, other)),
    'by CPU': round((other.server + other.neo4j) / (communique.server + communique.neo4j)),
  };
}

function round(value) {
  return Number(value.toFixed(2));
}

import { expectEqual, post } from '../expect-equal.mjs';
import { gatherFacts } from './facts.mjs';
import { questions } from './questions.mjs';

/**
 * What each contestant is asked for each question, once all have given equal answers. The limit gets
 * the bytes that Communiqué answers with.
 */
export async function askAll(contestants, maps, only) {
  const communique = contestants.find(({ name }) => name === 'communique');
  const limit = contestants.find(({ name }) => name === 'limit');
  const facts = gatherFacts(maps, await readCursors(contestants));
  const asked = [];
  for (const [index, question] of questions.entries()) {
    if (!question.name.includes(only)) continue;
    const parameters = question.parameters(facts);
    const able = [communique, ...contestants.filter((each) => each !== communique)].filter(
      (each) => each !== limit && question[each.api] !== undefined,
    );
    const requests = new Map(able.map((each) => [each, requestsOf(each, question, parameters)]));
    const { bytes, answers } = await expectEqual(question, requests);
    if (limit !== undefined) {
      const bodies = requests.get(communique).bodies;
      const paths = answers.map((_, at) => `/${index}/${at}`);
      for (const [at, body] of answers.entries()) {
        await fetch(`${limit.origin}${paths[at]}`, { method: 'PUT', body });
      }
      requests.set(limit, { bodies, paths });
    }
    asked.push({ question, bytes, requests: asRound(requests) });
  }
  return asked;
}

/** In the words of the client. */
function asRound(requests) {
  return new Map(
    [...requests].map(([{ origin, path, ...contestant }, { bodies, paths }]) => [
      contestant.name,
      {
        contestant,
        origin,
        requests: bodies.map((body, at) => ({ path: paths?.[at] ?? path, body })),
      },
    ]),
  );
}

function requestsOf({ api, origin, path }, question, parameters) {
  const asked = question[api];
  const query = typeof asked === 'string' ? asked : asked.document;
  return {
    url: `${origin}${path}`,
    bodies: parameters.map((variables) => JSON.stringify({ query, variables })),
  };
}

const LISTS = {
  communique: { variable: 'after', list: 'meetings(first: 1000)' },
  postgraphile: {
    variable: 'afterRow',
    list: 'meetings: allMeetings(first: 1000, orderBy: [START_DESC, ROW_ID_ASC])',
  },
};

/** The cursors of the first places in the list of meetings, of those that go on after cursors. */
async function readCursors(contestants) {
  const cursors = {};
  for (const { name, origin, path } of contestants) {
    if (LISTS[name] === undefined) continue;
    const query = `{ ${LISTS[name].list} { edges { cursor } } }`;
    const text = await post(`${origin}${path}`, JSON.stringify({ query }));
    const { edges } = JSON.parse(text).data.meetings;
    cursors[LISTS[name].variable] = edges.map(({ cursor }) => cursor);
  }
  return cursors;
}

import { openAsk } from './contestants/ask.mjs';
import { expectEqual, post } from '../expect-equal.mjs';
import { gatherFacts } from './facts.mjs';
import { measure, startClient, warmUp } from './measure.mjs';
import { openWorld } from './open-world.mjs';
import { questions } from './questions/index.mjs';
import { printComparison, printGrowth } from './report.mjs';
import { requestsOf, startContestant } from './start-contestant.mjs';
import { withParts } from '../with-parts.mjs';

/** All contestants on one world. */
export async function comparison({ meetings, version, only, timing }) {
  return withParts(async (opened) => {
    const world = opened(await openWorld({ meetings, version }));
    const contestants = [];
    for (const name of ['communique', 'raw', 'neo4jGraphql', 'loaders']) {
      contestants.push({ ...opened(await startContestant(name, world.uri)), neo4jPid: world.pid });
    }
    const facts = await readFactsOf(world, contestants[0]);
    const client = opened(startClient());
    const asked = [];
    for (const [index, question] of questions.entries()) {
      if (!question.name.includes(only)) continue;
      const able = contestants.filter(({ name }) => question[name] !== undefined);
      const parameters = question.parameters(facts);
      const requests = new Map(
        able.map((each) => [each, requestsOf(each, question, index, parameters)]),
      );
      const { bytes } = await expectEqual(question, requests);
      asked.push({ question, requests, bytes });
    }
    await warmUp(client, asked, timing);
    const results = [];
    for (const { question, requests, bytes } of asked) {
      const measured = await measure(client, requests, timing);
      results.push({ question: question.name, bytes, byName: byName(measured) });
      printComparison(results.slice(-1));
    }
    printComparison(results);
    return { meetings, results };
  });
}

/** Communiqué alone on two worlds of different size. */
export async function growth({ meetings, against, version, only, timing }) {
  return withParts(async (opened) => {
    const contestants = [];
    for (const size of [meetings, against]) {
      const world = opened(await openWorld({ meetings: size, version }));
      const server = opened(await startContestant('communique', world.uri));
      const facts = await readFactsOf(world, server);
      contestants.push({ ...server, neo4jPid: world.pid, size, facts });
    }
    const client = opened(startClient());
    const asked = [];
    for (const [index, question] of questions.entries()) {
      if (!question.name.includes(only)) continue;
      const requests = new Map();
      const sizes = [];
      for (const each of contestants) {
        const parameters = question.parameters(each.facts);
        const request = requestsOf(each, question, index, parameters);
        requests.set(each, request);
        const { bytes } = await expectEqual(question, new Map([[each, request]]));
        const found = question.found && (await countFound(each, question.found, parameters));
        sizes.push({ bytes, found });
      }
      asked.push({ question, requests, sizes });
    }
    await warmUp(client, asked, timing);
    const results = [];
    for (const { question, requests, sizes } of asked) {
      const measured = await measure(client, requests, timing);
      const [small, large] = contestants.map((each) => measured.get(each));
      results.push({ question: question.name, sizes, small, large });
      printGrowth(results.slice(-1), [meetings, against]);
    }
    printGrowth(results, [meetings, against]);
    return { meetings, against, results };
  });
}

/** How many nodes a question finds of which its answer shows a page: all its parameters together. */
async function countFound({ origin }, query, parameters) {
  let count = 0;
  for (const variables of parameters) {
    const text = await post(`${origin}/graphql`, JSON.stringify({ query, variables }));
    const [{ totalCount }] = Object.values(JSON.parse(text).data);
    count += totalCount;
  }
  return count;
}

async function readFactsOf(world, communique) {
  const ask = openAsk(world.uri);
  const facts = await gatherFacts(ask, async (first) => {
    const query = `{ meetings(first: ${first}) { pageInfo { endCursor } } }`;
    const text = await post(`${communique.origin}/graphql`, JSON.stringify({ query }));
    return JSON.parse(text).data.meetings.pageInfo.endCursor;
  });
  await ask.close();
  return facts;
}

function byName(measured) {
  return Object.fromEntries([...measured].map(([{ name }, figures]) => [name, figures]));
}

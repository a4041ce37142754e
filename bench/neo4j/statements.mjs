import assert from 'node:assert/strict';
import { openStore } from '../../dist/store/open-store.js';
import { createAsker } from '../create-asker.mjs';
import { openAsk } from './contestants/ask.mjs';
import { gatherFacts } from './facts.mjs';
import { median } from '../median.mjs';
import { connectionTo, loadModel, openWorld } from './open-world.mjs';
import { processorTime } from '../processor-time.mjs';
import { questions } from './questions/index.mjs';

/**
 * Plan, statement and decoding in this process against the statement by hand, one call at a time:
 * what of the difference over HTTP is that of the store, and what that of GraphQL.
 */
export async function statements({ meetings, version, only, timing }) {
  const world = await openWorld({ meetings, version });
  const ask = openAsk(world.uri);
  const model = await loadModel();
  const store = await openStore(model, { readTimeout: 60_000, neo4j: connectionTo(world.uri) });
  try {
    const asker = createAsker(model, store);
    const facts = await gatherFacts(ask, async (first) => {
      const answer = await asker.capture(
        `{ meetings(first: ${first}) { pageInfo { endCursor } } }`,
      );
      return answer.data.meetings.pageInfo.endCursor;
    });
    const asked = [];
    for (const question of questions) {
      if (!question.name.includes(only)) continue;
      const parameters = question.parameters(facts);
      const infos = [];
      for (const each of parameters) {
        const { info, data } = await asker.capture(question.communique, each);
        assert.deepEqual(JSON.parse(JSON.stringify(data)), await question.raw(ask, each));
        infos.push(info);
      }
      const calls = {
        byHand: (index) => question.raw(ask, parameters[index % parameters.length]),
        communique: (index) => store.read(asker.planner.plan(infos[index % infos.length])),
      };
      asked.push({ question, calls });
    }
    for (const { calls } of asked) {
      for (const call of Object.values(calls)) await callFor(timing.warmUp, call);
    }
    const results = [];
    for (const { question, calls } of asked) {
      results.push({ question: question.name, ...(await time(calls, world.pid, timing)) });
    }
    console.table(results);
    return { meetings, results };
  } finally {
    await store.close();
    await ask.close();
    await world.stop();
  }
}

/** Alternates; milliseconds a call, and of processor time here and in Neo4j. */
async function time(calls, neo4jPid, { rounds, milliseconds }) {
  const names = Object.keys(calls);
  const walls = Object.fromEntries(names.map((name) => [name, []]));
  const cpu = Object.fromEntries(names.map((name) => [name, { here: 0, neo4j: 0 }]));
  for (let round = 0; round < 2 * rounds; round += 1) {
    for (const name of names) {
      const ours = process.cpuUsage();
      const theirs = processorTime(neo4jPid);
      walls[name].push(...(await callFor(milliseconds / 2, calls[name])));
      const { user, system } = process.cpuUsage(ours);
      cpu[name].here += (user + system) / 1000;
      cpu[name].neo4j += processorTime(neo4jPid) - theirs;
    }
  }
  const figure = (value) => Number(value.toFixed(2));
  const columns = names.map((name) => [
    [`${name} ms`, figure(median(walls[name]))],
    [`${name} CPU here`, figure(cpu[name].here / walls[name].length)],
    [`${name} CPU Neo4j`, figure(cpu[name].neo4j / walls[name].length)],
  ]);
  return {
    ...Object.fromEntries(columns.flat()),
    'b/a': figure(median(walls.byHand) / median(walls.communique)),
  };
}

/** Calls for some time, and tells how many milliseconds each call took. */
async function callFor(milliseconds, call) {
  const end = performance.now() + milliseconds;
  const times = [];
  for (let index = 0; performance.now() < end; index += 1) {
    const started = performance.now();
    await call(index);
    times.push(performance.now() - started);
  }
  return times;
}

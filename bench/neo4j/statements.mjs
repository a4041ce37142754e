/** @import { Call } from '../measure/alternate.mjs' */
/** @import { Options } from './compare.mjs' */
import assert from 'node:assert/strict';
import { createAsker } from '../in-process/asker.mjs';
import { ownProcessorTime, processorTime } from '../measure/processor-time.mjs';
import { median } from '../measure/quantiles.mjs';
import { questions } from '../questions/index.mjs';
import { parametersOf } from '../questions/parameters-of.mjs';
import { sizeOf } from '../world/make-world.mjs';
import { openAsk } from './contestants/ask.mjs';
import { gatherFacts } from './facts.mjs';
import { openNeo4jStore } from './open-world.mjs';

/** @typedef {{ readonly byHand: Call, readonly communique: Call }} Calls */

/**
 * Plan, statement and decoding in this process against the statement by hand, one call at a time:
 * shows how much of the difference over HTTP is due to the store, and how much to GraphQL.
 *
 * @param {Options} options
 */
export async function statements({ opened, openWorld, meetings, only, timing }) {
  const world = await openWorld(sizeOf(meetings));
  const ask = openAsk(world.uri);
  opened({ stop: () => ask.close() });
  const { model, store } = await openNeo4jStore(world.uri);
  opened({ stop: () => store.close() });
  const asker = createAsker(model, store);
  const facts = await gatherFacts(ask, async (first) => {
    const { data } = await asker.ask(`{ meetings(first: ${first}) { pageInfo { endCursor } } }`);
    return data.meetings.pageInfo.endCursor;
  });
  const asked = [];
  for (const question of questions) {
    const { name, raw, communique } = question;
    if (!name.includes(only)) continue;
    const parameters = parametersOf(question, facts);
    /** @type {Awaited<ReturnType<typeof asker.ask>>['field'][]} */
    const fields = [];
    for (const each of parameters) {
      const { field, data } = await asker.ask(communique, each);
      assert.deepEqual(data, await raw(ask, each));
      fields.push(field);
    }
    /** @type {Calls} */
    const calls = {
      byHand: (call) => raw(ask, parameters[call % parameters.length]),
      communique: (call) => store.read(asker.planner.plan(fields[call % fields.length])),
    };
    asked.push({ name, calls });
  }
  for (const { calls } of asked) {
    for (const call of Object.values(calls)) await callFor(timing.warmUp, call);
  }
  const results = [];
  for (const { name, calls } of asked) {
    results.push({ question: name, ...(await time(calls, world.pid, timing)) });
  }
  console.table(results);
  return { meetings, results };
}

/**
 * Alternates between the two. Figures are milliseconds a call, on the clock and of processor time here and
 * in Neo4j.
 *
 * @param {Calls} calls
 * @param {number} neo4jPid
 * @param {Options['timing']} timing
 */
async function time(calls, neo4jPid, { rounds, milliseconds }) {
  const contestants = Object.entries(calls).map(([name, call]) => ({
    name,
    call,
    clock: /** @type {number[]} */ ([]),
    here: 0,
    neo4j: 0,
  }));
  for (let round = 0; round < 2 * rounds; round += 1) {
    for (const contestant of contestants) {
      const ours = ownProcessorTime();
      const theirs = processorTime(neo4jPid);
      contestant.clock.push(...(await callFor(milliseconds / 2, contestant.call)));
      contestant.here += ownProcessorTime() - ours;
      contestant.neo4j += processorTime(neo4jPid) - theirs;
    }
  }
  /** @param {number} value */
  const figure = (value) => Number(value.toFixed(2));
  const columns = contestants.flatMap(({ name, clock, here, neo4j }) => [
    [`${name} ms`, figure(median(clock))],
    [`${name} CPU here`, figure(here / clock.length)],
    [`${name} CPU Neo4j`, figure(neo4j / clock.length)],
  ]);
  const [byHand, communique] = contestants.map(({ clock }) => median(clock));
  return { ...Object.fromEntries(columns), 'b/a': figure(byHand / communique) };
}

/**
 * Calls for some time, and returns the milliseconds of each call.
 *
 * @param {number} milliseconds
 * @param {Call} call
 */
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

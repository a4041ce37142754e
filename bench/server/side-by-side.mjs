/** @import { Contestant, Timing } from '../http/types.mjs' */
/** @import { FiguresByName, Ratio } from './summarize.mjs' */
import { measureInTurn, warmUp } from '../http/measure-in-turn.mjs';
import { startClient } from '../http/start-client.mjs';
import { memoryOf } from '../measure/processor-time.mjs';
import { withResources } from '../measure/with-resources.mjs';
import { sizeOf } from '../world/make-world.mjs';
import { openWorldFile } from '../world/world-file.mjs';
import { askAll } from './ask-all.mjs';
import { coldStarts } from './cold-start.mjs';
import { concurrency } from './concurrency.mjs';
import { readMaps } from './contestants/maps/read-maps.mjs';
import { IN_MEMORY, openContestants } from './open-contestants.mjs';
import { printQuestion, printServers } from './report.mjs';
import { compare, summarizeAll } from './summarize.mjs';

/**
 * Measures every question on every contestant, then over few and many connections, then cold starts.
 *
 * @param {object} options
 * @param {number} options.meetings
 * @param {string} options.only
 * @param {Timing} options.timing
 * @param {number} options.starts
 * @param {readonly string[]} options.without
 */
export async function sideBySide({ meetings, only, timing, starts, without }) {
  return withResources(async (opened) => {
    const world = openWorldFile(sizeOf(meetings));
    const contestants = await openContestants(opened, { world, meetings, without });
    const loaded = memoryOfAll(contestants);
    const asked = await askAll(contestants, await readMaps(world), only);
    const client = opened(startClient(new URL('lean-client.mjs', import.meta.url)));
    await warmUp(client, asked, timing);
    const questions = [];
    for (const { question, bytes, targets } of asked) {
      const byName = summarizeAll(await measureInTurn(client, targets, timing));
      const ratios = ratiosOf(byName);
      const figures = { question: question.name, bytes: Math.round(bytes), byName, ratios };
      questions.push(figures);
      printQuestion(figures);
    }
    const fewer = { ...timing, rounds: Math.min(5, timing.rounds) };
    const byConnections = await concurrency(client, asked, fewer);
    const memory = { loaded, after: memoryOfAll(contestants) };
    const names = IN_MEMORY.filter((name) => name !== 'communiqueFresh' && !without.includes(name));
    const coldStart = await coldStarts(names, world, asked, starts);
    printServers(memory, coldStart);
    return { meetings, timing, questions, byConnections, memory, coldStart };
  });
}

/**
 * @param {readonly Contestant[]} contestants
 * @returns {Record<string, number>}
 */
function memoryOfAll(contestants) {
  return Object.fromEntries(
    contestants.map(({ name, pids }) => [name, pids.reduce((sum, pid) => sum + memoryOf(pid), 0)]),
  );
}

/**
 * @param {FiguresByName} byName
 * @returns {Record<string, Ratio>}
 */
function ratiosOf({ communique, ...others }) {
  return Object.fromEntries(
    Object.entries(others).map(([name, other]) => [name, compare(communique, other)]),
  );
}

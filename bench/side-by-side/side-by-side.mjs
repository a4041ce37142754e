import { memoryOfAll } from '../processor-time.mjs';
import { askAll } from './ask-all.mjs';
import { coldStarts } from './cold-start.mjs';
import { concurrency } from './concurrency.mjs';
import { readMaps } from './contestants/maps/read-maps.mjs';
import { measure, warmUp } from './measure.mjs';
import { IN_MEMORY, openContestants } from './open-contestants.mjs';
import { printQuestion, printServers } from './report.mjs';
import { startClient } from './start-client.mjs';
import { compare } from './summarize.mjs';
import { withParts } from '../with-parts.mjs';
import { writeWorld } from './write-world.mjs';

/** Every question to every contestant; then over few and many connections; then how each starts. */
export async function sideBySide({ meetings, only, timing, starts, without }) {
  return withParts(async (opened) => {
    const world = await writeWorld(meetings);
    const contestants = await openContestants(opened, { world, meetings, without });
    const loaded = memoryOf(contestants);
    const asked = await askAll(contestants, await readMaps(world), only);
    const client = opened(startClient());
    await warmUp(client, asked, timing);
    const questions = [];
    for (const { question, bytes, requests } of asked) {
      const byName = await measure(client, requests, timing);
      questions.push({
        question: question.name,
        bytes: Math.round(bytes),
        byName,
        ratios: ratiosOf(byName),
      });
      printQuestion(questions.at(-1));
    }
    const fewer = { ...timing, rounds: Math.min(5, timing.rounds) };
    const byConnections = await concurrency(client, asked, fewer);
    const memory = { loaded, after: memoryOf(contestants) };
    const names = IN_MEMORY.filter((name) => name !== 'communiqueFresh' && !without.includes(name));
    const coldStart = await coldStarts(names, world, asked, starts);
    printServers(memory, coldStart);
    return { meetings, timing, questions, byConnections, memory, coldStart };
  });
}

function memoryOf(contestants) {
  return Object.fromEntries(
    contestants.map(({ name, pid, pids = [pid] }) => [
      name,
      pids.reduce((sum, each) => sum + memoryOfAll(each), 0),
    ]),
  );
}

function ratiosOf({ communique, ...others }) {
  return Object.fromEntries(
    Object.entries(others).map(([name, other]) => [name, compare(communique, other)]),
  );
}

/** @import { Timing } from '../http/types.mjs' */
/** @import { FiguresByName } from './summarize.mjs' */
import { measureInTurn, warmUp } from '../http/measure-in-turn.mjs';
import { startClient } from '../http/start-client.mjs';
import { memoryOf } from '../measure/processor-time.mjs';
import { withResources } from '../measure/with-resources.mjs';
import { sizeOf } from '../world/make-world.mjs';
import { openWorldFile } from '../world/world-file.mjs';
import { askAll } from './ask-all.mjs';
import { readMaps } from './contestants/maps/read-maps.mjs';
import { startContestant } from './start-contestant.mjs';
import { summarizeAll } from './summarize.mjs';

/**
 * Communiqué alone on worlds of several sizes, side by side.
 *
 * @param {{ readonly sizes: readonly number[], readonly only: string, readonly timing: Timing }} options
 */
export async function growth({ sizes, only, timing }) {
  return withResources(async (opened) => {
    const client = opened(startClient(new URL('lean-client.mjs', import.meta.url)));
    const worlds = [];
    for (const size of sizes) {
      const world = openWorldFile(sizeOf(size));
      const server = opened(await startContestant('communiqueFresh', world));
      const milliseconds = Math.round(performance.now() - server.started);
      const memory = memoryOf(server.pid);
      const asked = await askAll([server], await readMaps(world), only);
      await warmUp(client, asked, timing);
      worlds.push({ size, milliseconds, memory, asked });
    }
    const questions = [];
    for (const [index, { question }] of worlds[0].asked.entries()) {
      const targets = new Map(
        worlds.flatMap(({ size, asked }) =>
          [...asked[index].targets.values()].map((target) => [String(size), target]),
        ),
      );
      const bytes = worlds.map(({ asked }) => Math.round(asked[index].bytes));
      const bySize = summarizeAll(await measureInTurn(client, targets, timing));
      questions.push({ question: question.name, bytes, bySize });
      printGrowth(question.name, bySize, sizes);
    }
    return {
      worlds: worlds.map(({ size, milliseconds, memory }) => ({ size, milliseconds, memory })),
      questions,
    };
  });
}

/**
 * @param {string} question
 * @param {FiguresByName} bySize
 * @param {readonly number[]} sizes
 */
function printGrowth(question, bySize, sizes) {
  const figures = sizes.map((size) => `${size}: ${Math.round(bySize[size].cpu.median * 1000)} µs`);
  console.log(`${question}: CPU of a request, by meetings: ${figures.join(', ')}`);
}

import { memoryOfAll } from '../processor-time.mjs';
import { askAll } from './ask-all.mjs';
import { readMaps } from './contestants/maps/read-maps.mjs';
import { measure, warmUp } from './measure.mjs';
import { startClient } from './start-client.mjs';
import { KEEP_NOTHING, startContestant } from './start-contestant.mjs';
import { withParts } from '../with-parts.mjs';
import { writeWorld } from './write-world.mjs';

/** Communiqué alone on worlds of several sizes, side by side. */
export async function growth({ sizes, only, timing }) {
  return withParts(async (opened) => {
    const client = opened(startClient());
    const worlds = [];
    for (const size of sizes) {
      const world = await writeWorld(size);
      const server = opened(await startContestant('communique', world, KEEP_NOTHING));
      const milliseconds = Math.round(performance.now() - server.started);
      const memory = memoryOfAll(server.pid);
      const asked = await askAll([server], await readMaps(world), only);
      await warmUp(client, asked, timing);
      worlds.push({ size, milliseconds, memory, asked });
    }
    const questions = [];
    for (const [index, { question }] of worlds[0].asked.entries()) {
      const requests = new Map(
        worlds.map(({ size, asked }) => [String(size), asked[index].requests.get('communique')]),
      );
      const bytes = worlds.map(({ asked }) => Math.round(asked[index].bytes));
      const bySize = await measure(client, requests, timing);
      questions.push({ question: question.name, bytes, bySize });
      printGrowth(questions.at(-1), sizes);
    }
    return {
      worlds: worlds.map(({ size, milliseconds, memory }) => ({ size, milliseconds, memory })),
      questions,
    };
  });
}

function printGrowth({ question, bySize }, sizes) {
  const figures = sizes.map((size) => `${size}: ${Math.round(bySize[size].cpu.median * 1000)} µs`);
  console.log(`${question}: CPU of a request, by meetings: ${figures.join(', ')}`);
}

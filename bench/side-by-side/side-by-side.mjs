import { readMaps } from './contestants/maps/read-maps.mjs';
import { askAll } from './ask-all.mjs';
import { measure, warmUp } from './measure.mjs';
import { printQuestion } from './report.mjs';
import { startClient } from './start-client.mjs';
import { startContestant } from './start-contestant.mjs';
import { compare } from './summarize.mjs';
import { withParts } from './with-parts.mjs';
import { writeWorld } from './write-world.mjs';

const CONTESTANTS = ['communique', 'limit', 'mercurius', 'yoga', 'apollo'];

/** Every question to every contestant. */
export async function sideBySide({ meetings, only, timing }) {
  return withParts(async (opened) => {
    const world = await writeWorld(meetings);
    const contestants = [];
    for (const name of CONTESTANTS) contestants.push(opened(await startContestant(name, world)));
    const asked = await askAll(contestants, await readMaps(world), only);
    const client = opened(startClient());
    await warmUp(client, asked, timing);
    const questions = [];
    for (const { question, bytes, requests } of asked) {
      const byName = await measure(client, requests, timing);
      const result = {
        question: question.name,
        bytes: Math.round(bytes),
        byName,
        ...ratiosOf(byName),
      };
      questions.push(result);
      printQuestion(result);
    }
    return { meetings, ...timing, questions };
  });
}

function ratiosOf({ communique, ...others }) {
  return {
    ratios: Object.fromEntries(
      Object.entries(others).map(([name, other]) => [name, compare(communique, other)]),
    ),
  };
}

/** @import { Client, Timing } from '../http/types.mjs' */
/** @import { AskedQuestion } from './ask-all.mjs' */
import { measureInTurn } from '../http/measure-in-turn.mjs';
import { byPace } from '../pace.mjs';
import { summarizeAll } from './summarize.mjs';

const CONNECTIONS = byPace({ whole: [1, 8, 64], check: [1, 2] });

/** Two questions, one with a small and one with a large answer. */
const ASKED = ['an answer of 0.5 kB', 'latest 20, people, posts, countries, topics'];

/**
 * @param {Client} client
 * @param {readonly AskedQuestion[]} asked
 * @param {Timing} timing
 */
export async function concurrency(client, asked, timing) {
  const rows = [];
  for (const { question, targets } of asked) {
    if (!ASKED.includes(question.name)) continue;
    for (const connections of CONNECTIONS) {
      const measured = await measureInTurn(client, targets, { ...timing, connections });
      rows.push({ question: question.name, connections, byName: summarizeAll(measured) });
    }
  }
  return rows;
}

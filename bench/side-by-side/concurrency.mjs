import { measure } from './measure.mjs';

const CONNECTIONS = [1, 8, 64];

/** Two questions, a small answer and a large one, over few connections and over many. */
const ASKED = ['an answer of 0.5 kB', 'latest 20, people, posts, countries, topics'];

export async function concurrency(client, asked, timing) {
  const rows = [];
  for (const { question, requests } of asked.filter(({ question: { name } }) =>
    ASKED.includes(name),
  )) {
    for (const connections of CONNECTIONS) {
      const byName = await measure(client, requests, { ...timing, connections });
      rows.push({ question: question.name, connections, byName });
    }
  }
  return rows;
}

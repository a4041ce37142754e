// Counts the different statements of Cypher that questions make, without a database. Neo4j plans each of them once,
// so that the fewer there are, the fewer questions are asked for the first time.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadModel, loadRecords } from 'communique';
import { explore, take } from '../explorer/explore.mjs';
import { saveFigures } from '../measure/save-figures.mjs';
import { byPace } from '../pace.mjs';
import { openTextReader } from './open-text-reader.mjs';

/** @typedef {{ readonly document: string, readonly variables?: Readonly<Record<string, unknown>> }} Asked */

const CASES = new URL('../../test/cases/', import.meta.url);
const EDITS = byPace({ whole: 500, check: 10 });
const QUESTIONS = byPace({ whole: 1000, check: 10 });
/** How many edits are between two of the questions that have little in common. */
const APART = 5;

const model = await loadModel();
const records = await loadRecords(undefined, model);
const textsOf = await openTextReader(model, records);
const apart = take(explore(model, records, 2), QUESTIONS * APART);
const results = [
  await count('the cases of test/cases', readCases()),
  await count('edits of questions, one after another', take(explore(model, records, 1), EDITS)),
  await count(
    `questions ${APART} edits apart`,
    apart.filter((_, index) => index % APART === 0),
  ),
];
console.table(results);
saveFigures('texts', { results });

/**
 * @param {string} questions
 * @param {readonly (string | Asked)[]} asked
 */
async function count(questions, asked) {
  const texts = [];
  for (const each of asked) {
    const { document, variables } = typeof each === 'string' ? { document: each } : each;
    texts.push(...(await textsOf(document, variables)));
  }
  return { questions, asked: asked.length, plans: texts.length, texts: new Set(texts).size };
}

/** @returns {readonly Asked[]} */
function readCases() {
  const files = readdirSync(CASES).filter((file) => file.endsWith('.graphql'));
  return files.map((file) => {
    const variables = new URL(file.replace(/[.]graphql$/u, '.variables.json'), CASES);
    return {
      document: readFileSync(new URL(file, CASES), 'utf8'),
      ...(existsSync(variables) && { variables: JSON.parse(readFileSync(variables, 'utf8')) }),
    };
  });
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { askerOf } from '../support/documented-graph.js';
import type { Ask } from '../support/query.js';
import { documentPaths, readDocument, readQuestions } from '../support/read-document.js';
import { PACKAGE_FOLDER } from '../support/run-program.js';

const UPDATE = process.env['UPDATE_DOCS'] === '1';
const ASKING = documentPaths().filter((path) => readQuestions(readDocument(path)).length > 0);

describe.each(ASKING)('%s', (path) => {
  const text = readDocument(path);
  const questions = readQuestions(text);
  let ask: Ask;
  beforeAll(async () => {
    ask = await askerOf(text);
  });

  it.each(questions)('gives the answer to the question at $block.start', async (question) => {
    const { document, variables, next } = question;

    const reply = await ask(document, variables);

    if (UPDATE) return;
    if (next === undefined) expect(reply.errors).toBeUndefined();
    else expect(reply).toEqual(JSON.parse(next.text));
  });

  if (UPDATE) {
    it('gets the answers as they are', async () => {
      // A question may change the graph for those after it.
      const askAgain = await askerOf(text);
      const answers: string[] = [];
      for (const { document, variables } of questions) {
        answers.push(JSON.stringify(await askAgain(document, variables)));
      }
      let updated = text;
      for (const [index, { next }] of [...questions.entries()].toReversed()) {
        if (next?.language !== 'json') continue;
        const answer = answers[index] ?? '';
        const pretty = await format(answer, { parser: 'json', printWidth: 100 });
        updated = updated.slice(0, next.start) + pretty + updated.slice(next.end);
      }
      writeFileSync(join(PACKAGE_FOLDER, path), updated);
    });
  }
});

it('covers README and at least twelve questions', () => {
  expect(ASKING).toEqual(expect.arrayContaining(['README.md', 'docs/questions.md']));
  expect(ASKING.flatMap((path) => readQuestions(readDocument(path))).length).toBeGreaterThan(12);
});

it('is said in README how many meetings there are, and of which years', async () => {
  const readme = readDocument('README.md');
  const ask = await askerOf(readme);

  const { data } = await ask(
    '{ meetings { totalCount aggregate { min { start } max { start } } } }',
  );

  const [, count, from, to] = /(\d+) meetings of the years (\d+) to (\d+)/u.exec(readme) ?? [];
  expect(data).toEqual({
    meetings: {
      totalCount: Number(count),
      aggregate: {
        min: { start: expect.stringMatching(`^${from}`) as string },
        max: { start: expect.stringMatching(`^${to}`) as string },
      },
    },
  });
});

import { PACKAGE_FILES } from '../src/config/package-files.js';
import { readQuestionFolder } from '../src/questions/read-question-folder.js';
import { readCases } from './support/read-cases.js';

it('offers the questions of test/cases as they are, so that their answers are known', async () => {
  const { questions: presets } = await readQuestionFolder(PACKAGE_FILES.questionFolder);
  const { cases } = await readCases();
  const questions = cases.flatMap(({ name, document }) => {
    const title = /^question-\d+-(.+)$/u.exec(name)?.[1];
    return title === undefined ? [] : [{ name: title, document }];
  });

  expect(presets.map(({ name, document }) => ({ name, document }))).toEqual(questions);
});

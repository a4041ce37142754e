import { PACKAGE_FILES } from '../src/config/package-files.js';
import { readPresets } from '../src/questions/preset.js';
import { readCases } from './support/read-cases.js';

it('offers the questions of test/cases as they are, so that their answers are known', async () => {
  const presets = await readPresets(PACKAGE_FILES.questionFolder);
  const { cases } = await readCases();
  const questions = cases.flatMap(({ name, document }) => {
    const title = /^question-\d+-(.+)$/u.exec(name)?.[1];
    return title === undefined ? [] : [{ name: title, document }];
  });

  expect(presets.map(({ name, document }) => ({ name, document }))).toEqual(questions);
});

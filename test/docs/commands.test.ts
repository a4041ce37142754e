import { jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SETTINGS } from '../../src/config/setting-table.js';
import { documentPaths, readBlocks, readDocument, readPairs } from '../support/read-document.js';
import { PACKAGE_FOLDER, runProgram, startProgram } from '../support/run-program.js';

jest.setTimeout(30_000);

const run = promisify(execFile);
const { scripts } = JSON.parse(readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const BUILT_IN = ['ci', 'install'];

/** Each command of the `sh` blocks once, comments left out. */
const COMMANDS = [
  ...new Set(
    documentPaths()
      .flatMap((path) => readBlocks(readDocument(path)))
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => text.split(/\n|&&/u))
      .map((line) => line.replace(/(?:^|\s)#.*/u, '').trim())
      .filter((line) => line !== ''),
  ),
];
/** With settings in front, as a shell takes them. */
const NPM = COMMANDS.filter((command) => /^(?:[A-Z0-9_]+=\S+ )*npm /u.test(command));
const OURS = COMMANDS.filter((command) => command.startsWith('communique '));
const OTHERS = COMMANDS.filter((command) => !NPM.includes(command) && !OURS.includes(command));

describe('The commands of README and docs', () => {
  it.each(NPM)('%s is a script of the package', (command) => {
    const words = command.replace(' --silent', '').split(' ');
    const npm = words.indexOf('npm');
    const [first = '', second = ''] = words.slice(npm + 1);
    const variables = words.slice(0, npm).map((word) => word.split('=')[0]);
    const known = SETTINGS.map(({ variable }) => variable);

    expect([...BUILT_IN, ...Object.keys(scripts)]).toContain(first === 'run' ? second : first);
    expect(variables.filter((name = '') => !known.includes(name))).toEqual([]);
  });

  if (OURS.length > 0) {
    it.each(OURS)('%s is a command of the program', async (command) => {
      const words = command.split(' ').slice(1);
      const named = words.filter((word) => /^[a-z]+$/u.test(word)).slice(0, 2);

      expect(await runProgram([...named, '--help'])).toMatchObject({ code: 0, stderr: '' });
    });
  }

  it('are all covered by a test', () => {
    expect(
      OTHERS.filter(
        (command) =>
          !/^(?:curl|node examples\/|docker compose|npx communique|node ask[.]mjs|cat films[.]jsonl) ?/u.test(
            command,
          ),
      ),
    ).toEqual([]);
  });

  it('get from a server with curl the answer that follows them', async () => {
    const server = startProgram(['serve', '--port', '0']);
    const [, url = ''] = await server.waitFor(/GraphQL API +(\S+)\/graphql/u);
    const asked = documentPaths()
      .filter((path) => path !== 'docs/model.md') // which has its own graph and its own test
      .flatMap((path) => readPairs(readDocument(path), 'sh'))
      .filter(({ block }) => block.text.startsWith('curl '));

    for (const { block, next } of asked) {
      const command = block.text.replaceAll('http://127.0.0.1:4000', url);
      const { stdout } = await run('sh', ['-c', `${command.trim()} --silent`]);
      expect(JSON.parse(stdout)).toEqual(JSON.parse(next?.text ?? 'null'));
    }
    server.process.kill();
    await server.ended;

    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('examples/ask-in-process.mjs', () => {
  it('answers a question with the package by its name, without a server', async () => {
    const { stdout } = await run(process.execPath, ['examples/ask-in-process.mjs'], {
      cwd: PACKAGE_FOLDER,
    });

    expect(JSON.parse(stdout)).toEqual({
      office: { holders: { nodes: [{ name: 'Anniken Huitfeldt' }] } },
    });
  });
});

import { jest } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { PACKAGE_FOLDER, runProgram } from '../support/run-program.js';

jest.setTimeout(30_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('communique', () => {
  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8')) as {
      version: string;
    };

    expect(await runProgram(['--version'])).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it('explains every setting and exit code when asked for help', async () => {
    const { code, stdout } = await runProgram(['serve', '--help']);

    expect(code).toBe(0);
    expect(stdout).toContain('--request-timeout <ms>');
    expect(stdout).toContain('COMMUNIQUE_REQUEST_TIMEOUT');
    expect(stdout).toContain('Exit codes: 0 success');
  });

  it.each([
    [['serv'], "error: unknown command 'serv'\n(Did you mean serve?)"],
    [['serve', '--prot', '1'], "error: unknown option '--prot'\n(Did you mean --port?)"],
    [['data', 'check', 'a', 'b'], 'error: too many arguments'],
  ])('ends with 2 when its arguments are wrong: %j', async (args, message) => {
    const { code, stdout, stderr } = await runProgram(args);

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('ends with 2 and lists all settings that are wrong', async () => {
    writeFileSync(join(folder, 'communique.config.json'), '{ "prot": 80 }');

    const end = await runProgram(['serve', '--port', 'eighty'], {
      folder,
      environment: { COMMUNIQUE_LOG_LEVEL: 'loud' },
    });

    expect(end).toEqual({
      code: 2,
      stdout: '',
      stderr: `The settings are wrong:
  communique.config.json: there is no setting "prot". Did you mean "port"?
  --port: expected a whole number from 0 to 65535, got "eighty".
  environment variable COMMUNIQUE_LOG_LEVEL: expected one of fatal, error, warn, info, debug, silent, got "loud".
\`communique serve --help\` lists the settings.
`,
    });
  });
});

describe('communique data check', () => {
  it('finds no problem in the bundled data', async () => {
    const { code, stdout } = await runProgram(['data', 'check']);

    expect(stdout).toMatch(/^seed: \d+ files, \d+ nodes, \d+ edges, no problem\n$/u);
    expect(code).toBe(0);
  });

  it('ends with 1 and lists the problems with file and line', async () => {
    writeFileSync(join(folder, 'wrong.yaml'), 'nonsense\n');

    const { code, stdout } = await runProgram(['data', 'check', folder]);

    expect(code).toBe(1);
    expect(stdout).toMatch(/wrong\.yaml:1: .+\n/u);
    expect(stdout).toContain('1 problem in 1 file');
  });
});

describe('communique schema print', () => {
  it('prints the whole API', async () => {
    const { code, stdout } = await runProgram(['schema', 'print']);

    expect(code).toBe(0);
    expect(Object.keys(buildSchema(stdout).getQueryType()?.getFields() ?? {})).toContain(
      'meetings',
    );
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { originalStack } from '../../src/log/original-stack.js';
import { PACKAGE_FOLDER } from '../support/run-program.js';

const CREATE_LOG = pathToFileURL(join(PACKAGE_FOLDER, 'dist/log/create-log.js')).href;

/** What the log prints for a thrown value, which a separate program creates. */
function logged(thrown: string): { readonly err?: unknown; readonly msg?: string } {
  const program = `
    import { createLog } from ${JSON.stringify(CREATE_LOG)};
    createLog('info').error({ err: ${thrown} }, 'seen');
  `;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  return JSON.parse(stderr) as ReturnType<typeof logged>;
}

describe('the log', () => {
  it.each([
    ['a plain error', 'new RangeError("far")', { type: 'RangeError', message: 'far' }],
    ['an error without a stack', 'Object.assign(new Error("a"), { stack: undefined })', {}],
    ['an error whose stack is no text', 'Object.assign(new Error("a"), { stack: 7 })', {}],
    ['an error of itself', '(() => { const e = new Error("a"); e.cause = e; return e; })()', {}],
    [
      'an error that cannot be read',
      'Object.defineProperty(new Error("a"), "message", { get() { throw new Error("no"); } })',
      { message: 'an error that cannot be printed' },
    ],
  ])('has a line for %s', (_, thrown, expected) => {
    expect(logged(thrown)).toMatchObject({ msg: 'seen', err: expected });
  });

  it.each(['"only a text"', '7', 'null'])('has a line for %s, which is no error', (thrown) => {
    expect(logged(thrown)).toMatchObject({ msg: 'seen', err: JSON.parse(thrown) as unknown });
  });
});

describe('the stack of a bundled file', () => {
  it('is unchanged where the map has no source for a position', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'communique-'));
    const file = pathToFileURL(join(folder, 'dist/program/a.js')).href;
    mkdirSync(join(folder, 'dist/program'), { recursive: true });
    // One segment of one field: a column that comes from nowhere.
    writeFileSync(
      join(folder, 'dist/program/a.js.map'),
      JSON.stringify({ version: 3, sources: [], names: [], mappings: 'A' }),
    );
    const stack = `Error: a\n    at run (${file}:1:1)`;

    expect(originalStack(stack)).toBe(stack);
    await rm(folder, { recursive: true });
  });
});

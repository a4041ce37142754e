import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainWriteError, writeWholeFile } from '../../src/kernel/write-whole-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function* brokenOff(): Generator<string> {
  yield 'a beginning';
  throw new Error('no more');
}

describe('writeWholeFile', () => {
  it('creates the folder and writes all chunks', async () => {
    await writeWholeFile(join(folder, 'a/b/file'), ['one ', 'two']);

    expect(readdirSync(join(folder, 'a/b'))).toEqual(['file']);
    expect(readFileSync(join(folder, 'a/b/file'), 'utf8')).toBe('one two');
  });

  it('leaves the file as it was if the chunks end with an error', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'as it was');

    await expect(writeWholeFile(file, brokenOff())).rejects.toThrow('no more');

    expect(readdirSync(folder)).toEqual(['file']);
    expect(readFileSync(file, 'utf8')).toBe('as it was');
  });

  it('writes one file whole where several write it at once', async () => {
    const file = join(folder, 'file');
    const contents = ['a', 'b', 'c'].map((letter) => letter.repeat(100_000));
    const chunksOf = (content: string) =>
      Array.from({ length: 10 }, (_, index) => content.slice(index * 10_000, (index + 1) * 10_000));

    await Promise.all(contents.map((content) => writeWholeFile(file, chunksOf(content))));

    expect(contents).toContain(readFileSync(file, 'utf8'));
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('replaces the target of a link, with the same permissions', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'as it was', { mode: 0o600 });
    symlinkSync(file, join(folder, 'link'));

    await writeWholeFile(join(folder, 'link'), ['anew']);

    expect(readdirSync(folder)).toEqual(['file', 'link']);
    expect(readFileSync(file, 'utf8')).toBe('anew');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  (process.platform === 'linux' ? it : it.skip)(
    'says so where the system lets nobody make a folder',
    async () => {
      await expect(writeWholeFile('/proc/none/of/file', ['text'])).rejects.toThrow(
        '/proc/none/of/file: cannot be written: there is no such folder, and it cannot be created',
      );
    },
  );

  it('writes to a device directly', async () => {
    await writeWholeFile('/dev/null', ['nothing']);

    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    await expect(writeWholeFile('/dev/full', ['much'])).rejects.toMatchObject({
      code: 'BAD_SETTINGS',
      message: '/dev/full: cannot be written: the disk is full',
    });
  });

  it('writes to a pipe directly', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [read] = await Promise.all([readFile(pipe, 'utf8'), writeWholeFile(pipe, ['through'])]);

    expect([read, readdirSync(folder)]).toEqual(['through', ['pipe']]);
  });

  it.each([
    ['a folder', '.', 'it is a folder; expected the name of a file'],
    ['a file as a folder', 'file/inside', 'a part of its path is a file, not a folder'],
    ['a file as a folder further up', 'file/in/side', 'a part of its path is a file, not a folder'],
    ['a name that is too long', 'x'.repeat(300), 'its name is too long'],
  ])('says why it cannot write %s, and leaves no file', async (_what, name, reason) => {
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'empty'));
    const file = join(folder, name);

    await expect(writeWholeFile(file, ['text'])).rejects.toMatchObject({
      code: 'BAD_SETTINGS',
      message: `${file}: cannot be written: ${reason}`,
    });
    expect(readdirSync(folder)).toEqual(['empty', 'file']);
  });

  it.each([
    ['EACCES', 'there is no permission to write there'],
    ['EROFS', 'the file system is read-only'],
    ['EIO', 'the disk does not work'],
    ['ENXIO', 'the system says ENXIO'],
  ])('explains %s', (code, reason) => {
    expect(explainWriteError('a.svg', { code }).message).toBe(
      `a.svg: cannot be written: ${reason}`,
    );
  });
});

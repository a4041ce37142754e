import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Journal } from '../../src/journal/journal.js';
import { collectingReplay } from './disk/collecting-replay.js';

const disk = mkdtempSync(path.join(tmpdir(), 'communique-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk]);
const why = mounted.status === 0 ? undefined : 'no small file system can be mounted here';

afterAll(() => {
  if (why === undefined) spawnSync('umount', [disk]);
  rmdirSync(disk);
});

(why === undefined ? describe : describe.skip)(
  `on a full disk${why === undefined ? '' : ` (${why})`}`,
  () => {
    it('refuses to go on, and has all that was acknowledged when there is room again', async () => {
      const folder = path.join(disk, 'data');
      const filler = path.join(disk, 'filler');
      await writeFile(filler, 'x'.repeat(200 * 1024));
      const all: string[] = [];
      const replay = collectingReplay(all);
      const journal = await Journal.open(folder, replay);
      const acknowledged: string[] = [];
      const appendUntilFull = async (): Promise<unknown> => {
        for (let number = 0; ; number += 1) {
          const transaction = JSON.stringify({ number, text: 'x'.repeat(1000) });
          await journal.append(transaction);
          acknowledged.push(transaction);
        }
      };

      const refusal = {
        code: 'STORE_UNAVAILABLE',
        message: expect.stringMatching(/disk is full/) as unknown,
      };
      await expect(appendUntilFull()).rejects.toMatchObject(refusal);
      await rm(filler);
      await expect(journal.append('{}')).rejects.toMatchObject(refusal);
      await journal.close();
      const again = await Journal.open(folder, replay);
      await again.close();

      expect(all).toEqual(acknowledged);
      expect(acknowledged.length).toBeGreaterThan(100);
    });
  },
);

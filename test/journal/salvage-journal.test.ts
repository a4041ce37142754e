import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Damage } from '../../src/journal/files/fault.js';
import { salvageJournal } from '../../src/journal/salvage-journal.js';
import { change, contents, fill, FRAME, T } from './small-folder.js';

let outer: string;
let folder: string;
beforeEach(async () => {
  outer = await mkdtemp(path.join(tmpdir(), 'communique-'));
  folder = path.join(outer, 'data');
});
afterEach(() => rm(outer, { recursive: true }));

describe('what is salvaged', () => {
  it('is what is whole, in the order of the numbers, with a list of what is not', async () => {
    await fill(folder);
    // The second of the three transactions is changed, and the third stands before the first.
    await change(folder, 'journal-000002', (bytes) => {
      const [first, second, third] = [0, 1, 2].map((n) =>
        bytes.slice(64 + n * T, 64 + (n + 1) * T),
      );
      return Uint8Array.from([
        ...bytes.slice(0, 64),
        ...(third ?? []),
        ...(first ?? []),
        ...(second?.with(FRAME, 0) ?? []),
        ...bytes.slice(64 + 3 * T),
      ]);
    });
    const before = await contents(folder);

    expect(await salvaged()).toEqual({
      lines: [
        'snapshot-000002 120 state\nof two\n',
        `journal-000002 ${64 + T + FRAME} t3\n`,
        `journal-000002 ${64 + FRAME} t5\n`,
      ],
      lost: [
        { file: 'journal-000002', byte: 64 + 2 * T, message: `${T} bytes are no whole frame` },
        { file: 'journal-000002', byte: 64, message: 'the numbers 4 to 4 before it are missing' },
      ],
    });
    expect(await contents(folder)).toEqual(before);
  });

  it('lacks a header that is not whole, and a frame whose numbers another one has too', async () => {
    await fill(folder);
    await change(folder, 'journal-000002', (bytes) =>
      Uint8Array.from([...bytes.slice(0, 64 + T).with(3, 0), ...bytes.slice(64)]),
    );

    const { lines, lost } = await salvaged();

    expect({ lines: lines.length, lost }).toEqual({
      lines: 4,
      lost: [
        { file: 'journal-000002', byte: 0, message: 'the header is not whole' },
        {
          file: 'journal-000002',
          byte: 64 + T,
          message: 'another frame has numbers from 3 on too',
        },
      ],
    });
  });

  it('is in order without the header that tells the first number', async () => {
    await fill(folder);
    await change(folder, 'journal-000002', (bytes) => {
      const [first, second, third] = [0, 1, 2].map((n) =>
        bytes.slice(64 + n * T, 64 + (n + 1) * T),
      );
      return Uint8Array.from([
        ...bytes.slice(0, 64).with(3, 0),
        ...[third, second, first].flatMap((frame) => [...(frame ?? [])]),
        ...bytes.slice(64 + 3 * T),
      ]);
    });

    const { lines } = await salvaged();

    expect(lines.map((line) => line.slice(-3))).toEqual(['wo\n', 't3\n', 't4\n', 't5\n']);
  });

  it('may have more frames than a call has arguments', async () => {
    const copies = 150_000;
    await fill(folder);
    await change(folder, 'journal-000002', (bytes) => {
      const [start, end] = [bytes.slice(0, 64 + T), bytes.slice(64 + T)];
      const again = Buffer.alloc(copies * T, bytes.slice(64, 64 + T));
      return Uint8Array.from(Buffer.concat([start, again, end]));
    });

    const { lines, lost } = await salvaged();

    expect([lines.length, lost.length]).toEqual([4, copies]);
  });

  it('lacks a frame of another journal, which the next one does not follow', async () => {
    await fill(folder);
    await change(folder, 'journal-000002', (bytes) => {
      const [frame, end] = [64 + T, 64 + 2 * T];
      const other = Buffer.from(bytes.slice(frame, end));
      other.write('xx', FRAME);
      other.fill(0, 24, FRAME);
      other.writeUInt32BE(crc32(other.subarray(8)), 4);
      return Uint8Array.from([...bytes.slice(0, frame), ...other, ...bytes.slice(end)]);
    });

    const { lines, lost } = await salvaged();

    expect({ lines: lines.map((line) => line.slice(-3)), lost }).toEqual({
      lines: ['wo\n', 't3\n', 't5\n'],
      lost: [
        {
          file: 'journal-000002',
          byte: 64 + T,
          message:
            'the frame from number 4 on follows another than the one before it: one of them is of another journal',
        },
        {
          file: 'journal-000002',
          byte: 64 + 2 * T,
          message: 'the numbers 4 to 4 before it are missing',
        },
      ],
    });
  });

  it('lacks the end of a snapshot that is cut between two frames, and a journal that is missing', async () => {
    await fill(folder);
    await change(folder, 'snapshot-000002', (bytes) => bytes.slice(0, bytes.length - FRAME));
    await rm(path.join(folder, 'journal-000002'));

    expect((await salvaged()).lost).toEqual([
      {
        file: 'journal-000002',
        byte: 0,
        message: 'this file, which others in the folder need, is missing',
      },
      {
        file: 'snapshot-000002',
        byte: 64 + FRAME + 'state\nof two\n'.length,
        message: 'the end is missing, and perhaps lines from number 3 on',
      },
    ]);
  });
});

/** What can be read of the folder, with its places, and what is lost. */
async function salvaged() {
  const lines: string[] = [];
  let lost: readonly Damage[] = [];
  await salvageJournal(folder, {
    begin: (found) => {
      lost = found;
    },
    lines: ({ file, byte, bytes }) => {
      lines.push(`${file} ${byte} ${bytes.toString()}`);
    },
  });
  return { lines, lost };
}

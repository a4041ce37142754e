import { jest } from '@jest/globals';
import { openProgress } from '../../src/commands/open-progress.js';

/** Collects what is written, as a terminal or as a file. */
function makeOutput(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) > 0 };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('openProgress', () => {
  it('overwrites one line on a terminal, and clears it at the end', () => {
    const output = makeOutput(true);
    const { update, end } = openProgress('loading', { total: 30, output });

    update(1);
    jest.advanceTimersByTime(100);
    update(10);
    update(11);
    jest.advanceTimersByTime(100);
    update(20);
    end();

    expect(output.written).toEqual([
      '\r\u001b[Kloading: 10 of 30 records',
      '\r\u001b[Kloading: 20 of 30 records',
      '\r\u001b[K',
    ]);
  });

  it('writes a plain line every five seconds elsewhere', () => {
    const output = makeOutput(false);
    const { update, end } = openProgress('dumping', { output });

    for (let done = 1; done <= 12; done += 1) {
      jest.advanceTimersByTime(1000);
      update(done);
    }
    end();

    expect(output.written).toEqual(['dumping: 5 records\n', 'dumping: 10 records\n']);
  });

  it('tells the seconds of a step that takes long', () => {
    const [terminal, file] = [makeOutput(true), makeOutput(false)];
    const both = [terminal, file].map((output) =>
      openProgress('importing', { total: 30, waits: true, output }),
    );

    jest.advanceTimersByTime(2000);
    for (const { update } of both) update(20);
    jest.advanceTimersByTime(3000);
    for (const { end } of both) end();
    jest.advanceTimersByTime(9000);

    expect(terminal.written).toEqual([
      '\r\u001b[Kimporting: 0 of 30 records',
      '\r\u001b[Kimporting: 0 of 30 records (1 s)',
      '\r\u001b[Kimporting: 0 of 30 records (2 s)',
      '\r\u001b[Kimporting: 20 of 30 records (1 s)',
      '\r\u001b[Kimporting: 20 of 30 records (2 s)',
      '\r\u001b[Kimporting: 20 of 30 records (3 s)',
      '\r\u001b[K',
    ]);
    expect(file.written).toEqual(['importing: 20 of 30 records (3 s)\n']);
  });

  it('writes nothing about a task that ends at once', () => {
    const output = makeOutput(true);
    const { update, end } = openProgress('loading', { output });

    update(1);
    end();

    expect(output.written).toEqual([]);
  });
});

import { readAhead } from '../../src/ingest/records/read-ahead.js';

describe('Reading ahead', () => {
  /** Notes what is read and whether it was closed. */
  async function* numbers(seen: string[], fails: boolean): AsyncGenerator<number> {
    try {
      for (const number of [1, 2, 3]) {
        await Promise.resolve();
        seen.push(`read ${number}`);
        if (fails && number === 3) throw new Error('the file is damaged');
        yield number;
      }
    } finally {
      seen.push('closed');
    }
  }
  const settle = () => new Promise(setImmediate);

  it('reads the next item while one is used', async () => {
    const seen: string[] = [];
    for await (const number of readAhead(numbers(seen, false))) {
      await settle();
      seen.push(`used ${number}`);
    }
    expect(seen).toEqual(['read 1', 'read 2', 'used 1', 'read 3', 'used 2', 'closed', 'used 3']);
  });

  it('fails when what cannot be read is asked for', async () => {
    const seen: string[] = [];
    const use = async (): Promise<void> => {
      for await (const number of readAhead(numbers(seen, true))) {
        await settle();
        seen.push(`used ${number}`);
      }
    };
    await expect(use()).rejects.toThrow('the file is damaged');
    expect(seen).toEqual(['read 1', 'read 2', 'used 1', 'read 3', 'closed', 'used 2']);
  });

  it('closes what it reads when nobody wants more', async () => {
    const seen: string[] = [];
    for await (const number of readAhead(numbers(seen, false))) {
      seen.push(`used ${number}`);
      if (number === 1) break;
    }
    expect(seen.at(-1)).toBe('closed');
  });
});

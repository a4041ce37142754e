import { checkDamage, cuts, exchanges, flips, moves } from './disk/check-damage.js';
import { journalOfTwoFiles, journalWithSnapshot } from './disk/small-journals.js';

describe.each([
  { name: 'a snapshot and a journal', make: journalWithSnapshot },
  { name: 'two journals without an orderly end', make: journalOfTwoFiles },
])('$name', ({ make }) => {
  it('are refused with the place of any flipped byte, but for the last write, which is cut', async () => {
    const journal = await make();

    const { changes, problems } = await checkDamage(journal, flips(journal));

    expect(problems).toEqual([]);
    expect(changes).toBe(bytesOf(journal.files));
  });

  it('open when cut where a write may have ended, and are refused elsewhere', async () => {
    const journal = await make();

    const { changes, problems } = await checkDamage(journal, cuts(journal));

    expect(problems).toEqual([]);
    expect(changes).toBe(bytesOf(journal.files));
  });

  it('are refused with the place of a frame that was removed, doubled or swapped', async () => {
    const journal = await make();

    const { problems } = await checkDamage(journal, moves(journal));

    expect(problems).toEqual([]);
  });

  it('are refused with the place of a frame that is of another journal', async () => {
    const journal = await make();

    const { problems } = await checkDamage(journal, exchanges(journal, await make(2)));

    expect(problems).toEqual([]);
  });
});

function bytesOf(files: readonly { readonly contents: Buffer }[]): number {
  return files.reduce((total, { contents }) => total + contents.length, 0);
}

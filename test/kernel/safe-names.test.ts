import { reservedNames, safeName } from '../../src/kernel/safe-names.js';

const reserved = reservedNames('title', 'nodeType');

describe('A property with a reserved name', () => {
  it('gets an underscore at its end', () => {
    expect(safeName('title', reserved)).toBe('title_');
  });

  it('is renamed whatever its case', () => {
    expect(['Title', 'TITLE', 'nodetype'].map((name) => safeName(name, reserved))).toEqual([
      'Title_',
      'TITLE_',
      'nodetype_',
    ]);
  });

  it('never gets the name of another property', () => {
    const names = ['title', 'title_', 'title__'];

    expect(names.map((name) => safeName(name, reserved))).toEqual([
      'title_',
      'title__',
      'title___',
    ]);
  });

  it('is not one whose name only contains a reserved one', () => {
    expect(['subtitle', 'title2', 'start_'].map((name) => safeName(name, reserved))).toEqual([
      'subtitle',
      'title2',
      'start_',
    ]);
  });
});

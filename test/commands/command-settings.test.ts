import type { Command } from 'commander';
import { COMMAND_SETTINGS } from '../../src/commands/command-settings.js';
import { createProgram } from '../../src/commands/create-program.js';
import { SETTINGS } from '../../src/config/setting-table.js';

/** The commands that can be run, by their full names. */
function commandsOf(command: Command, name = ''): readonly (readonly [string, Command])[] {
  return command.commands.flatMap((each) => {
    const full = `${name} ${each.name()}`.trim();
    return each.commands.length > 0 ? commandsOf(each, full) : [[full, each] as const];
  });
}

describe('the flags of each command', () => {
  it('are those of the settings that it reads', () => {
    const offered = commandsOf(createProgram({})).map(([name, command]) => {
      const flags = command.options.map(({ long }) => long);
      const flagged = SETTINGS.filter(({ flag }) => flag !== undefined && flags.includes(flag));
      return [name, flagged.map((each) => each.name)];
    });
    const inOrder = (names: readonly string[]) =>
      SETTINGS.filter(({ flag, name }) => flag !== undefined && names.includes(name)).map(
        ({ name }) => name,
      );

    expect(Object.fromEntries(offered)).toEqual(
      Object.fromEntries(
        Object.entries(COMMAND_SETTINGS).map(([name, names]) => [name, inOrder(names)]),
      ),
    );
  });

  it('have no token among them, since others on the machine can read flags', () => {
    expect(SETTINGS.filter(({ flag }) => flag === undefined).map(({ name }) => name)).toEqual([
      'writeToken',
    ]);
  });

  it('name no data where none is read', () => {
    const seedless = commandsOf(createProgram({}))
      .filter(([, command]) => !command.options.some(({ long }) => long === '--seed'))
      .map(([name]) => name);

    expect(seedless).toEqual([
      'load',
      ...['backup', 'restore', 'verify', 'repair', 'compact'],
      ...['data compile', 'schema print'],
    ]);
  });
});

import { type Command, InvalidArgumentError, Option } from 'commander';
import { readSettings, type SettingSources } from '../config/read-settings.js';
import { printSettingValue, SETTINGS, type Setting } from '../config/setting-table.js';
import { SETTINGS_FILE } from '../config/settings-file.js';
import type { SettingName } from '../config/settings-schema.js';
import { COMMAND_SETTINGS, type CommandName, type SettingsOf } from './command-settings.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { printFault } from './print-line.js';

/** Flags as typed, by the names of the settings. */
export type Flags = SettingSources['flags'] & { readonly config?: string };

export const EXIT_CODE_HELP = `
Exit codes: 0 success, 1 problems in the data, 2 wrong flags or settings, 3 could not start or finish, 130 stopped.`;

/** Gives a command a flag for each setting that it reads. */
export function offerSettings(command: Command, name: CommandName): void {
  command
    .option('--config <file>', `the settings file (default: ${SETTINGS_FILE}, where there is one)`)
    .addHelpText('after', EXIT_CODE_HELP);
  const offered = new Set<SettingName>(COMMAND_SETTINGS[name]);
  for (const setting of SETTINGS) {
    const { flag } = setting;
    if (flag !== undefined && offered.has(setting.name)) {
      command.addOption(createOption(flag, setting));
    }
  }
}

/** Runs a command with its settings, or prints what is wrong with them. */
export async function withSettings<Name extends CommandName>(
  name: Name,
  { config, ...flags }: Flags,
  environment: SettingSources['environment'],
  run: (settings: SettingsOf<Name>) => Promise<ExitCode>,
): Promise<void> {
  const names: readonly (typeof COMMAND_SETTINGS)[Name][number][] = COMMAND_SETTINGS[name];
  const read = readSettings({ flags, environment, file: config }, names);
  if (read.problems === undefined) {
    process.exitCode = await run(read.settings);
    return;
  }
  printFault(['The settings are wrong:', ...read.problems].join('\n  '));
  printFault(`\`communique ${name} --help\` lists the settings.`);
  process.exitCode = EXIT_CODES.usage;
}

function createOption(
  flag: string,
  { placeholder, description, variable, defaultValue }: Setting,
): Option {
  const value = placeholder === undefined ? '[true|false]' : `<${placeholder}>`;
  const preset = printSettingValue(defaultValue ?? '');
  const byDefault = preset === '' ? '' : `default: ${preset}; `;
  const text = `${description} (${byDefault}environment: ${variable})`;
  return new Option(`${flag} ${value}`, text).argParser(takeOnce);
}

/** By default, Commander takes the last of several values and ignores the others silently. */
function takeOnce(value: string, previous: unknown): string {
  if (previous === undefined) return value;
  throw new InvalidArgumentError(`The flag was given before, as ${JSON.stringify(previous)}.`);
}

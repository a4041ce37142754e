import { printSettingValue, SETTINGS } from './setting-table.js';

/** All settings as a Markdown table. A test compares it with the one in `docs/configuration.md`. */
export function printSettingsTable(): string {
  const rows = SETTINGS.map(({ name, flag, placeholder, variable, defaultValue, description }) => [
    `\`${name}\``,
    flag === undefined
      ? 'none'
      : `\`${flag}${placeholder === undefined ? '=<true or false>' : ` <${placeholder}>`}\``,
    `\`${variable}\``,
    isUnset(defaultValue) ? 'none' : `\`${printSettingValue(defaultValue)}\``,
    description,
  ]);
  const names = ['in the file', 'flag', 'environment variable', 'default', 'meaning'];
  const table = [names, names.map(() => '---'), ...rows];
  return table.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function isUnset(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

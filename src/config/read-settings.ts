import type * as z from 'zod';
import { findSimilar } from '../kernel/find-similar.js';
import { checkTogether } from './check-together.js';
import { SETTINGS, type Setting } from './setting-table.js';
import { readSettingsFile } from './settings-file.js';
import { settingsSchema, type SettingName } from './settings-schema.js';

export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** Where settings come from, in order of precedence: flag, environment, file, default. */
export interface SettingSources {
  /** By the name of the setting, as typed; `true` for a flag without a value. */
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The settings file, where one is named. */
  readonly file: string | undefined;
}

export type ReadSettings<Name extends SettingName> =
  | { readonly settings: Pick<Settings, Name>; readonly problems?: undefined }
  | { readonly problems: readonly string[] };

/**
 * Reads the settings with these names, or lists every wrong value of theirs and where it came from.
 * Unknown names are reported whichever settings are read.
 *
 * Only the value in effect is checked: a wrong variable does no harm where a flag overrides it. An
 * empty variable counts as not set.
 */
export function readSettings<Name extends SettingName>(
  { flags, environment, file }: SettingSources,
  names: readonly Name[],
): ReadSettings<Name> {
  const isRead = new Set<SettingName>(names);
  const settingsFile = readSettingsFile(file);
  const problems = [...settingsFile.problems, ...findUnknownVariables(environment)];
  const values: Record<string, unknown> = {};
  for (const setting of SETTINGS) {
    if (!isRead.has(setting.name)) continue;
    const given = findValue(setting);
    if (given === undefined) continue;
    values[setting.name] = given.value;
    if (!setting.schema.safeParse(given.value).success) problems.push(explain(setting, given));
  }
  if (problems.length > 0) return { problems };
  const settings = Object.freeze(settingsSchema.parse(values));
  const conflicts = checkTogether(settings, isRead);
  return conflicts.length > 0 ? { problems: conflicts } : { settings };

  function findValue(setting: Setting): Given | undefined {
    const flag = flags[setting.name];
    if (setting.flag !== undefined && flag !== undefined) {
      return { from: setting.flag, value: readText(flag, setting) };
    }
    const variable = environment[setting.variable];
    if (variable !== undefined && variable !== '') {
      return {
        from: `environment variable ${setting.variable}`,
        value: readText(variable, setting),
      };
    }
    const inFile = settingsFile.values.get(setting.name);
    if (inFile === undefined) return undefined;
    return { from: `${settingsFile.path}, "${setting.name}"`, value: inFile };
  }
}

interface Given {
  readonly from: string;
  readonly value: unknown;
}

/** Reads a text as the setting's kind; one that cannot be read stays a text, for the message. */
function readText(text: string | boolean, { kind }: Setting): unknown {
  if (typeof text === 'boolean') return text;
  switch (kind) {
    case 'number':
      return /^-?\d+$/u.test(text.trim()) ? Number(text) : text;
    case 'boolean':
      return text === 'true' || (text === 'false' ? false : text);
    case 'list':
      return text.split(',').map((part) => part.trim());
    case 'text':
      return text;
  }
}

function explain({ expected, isSecret }: Setting, { from, value }: Given): string {
  const actual = isSecret === true ? 'another value' : withoutLogin(JSON.stringify(value));
  return `${from}: expected ${expected}, got ${actual}.`;
}

/** Removes user and password from an address. */
function withoutLogin(text: string): string {
  return text.replaceAll(/\/\/[^/\s]*@/gu, '//…@');
}

const PREFIX = 'COMMUNIQUE_';

/** A misspelt variable would otherwise be ignored silently. */
function findUnknownVariables(environment: SettingSources['environment']): readonly string[] {
  const known = SETTINGS.map(({ variable }) => variable);
  return Object.keys(environment)
    .filter((name) => name.startsWith(PREFIX) && !known.includes(name))
    .map((name) => {
      const meant = findVariable(name, known);
      const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
      return `environment variable ${name}: there is no such setting.${hint}`;
    });
}

/** Compares names without the prefix: not all have it, and two that share it are not similar for that. */
function findVariable(name: string, known: readonly string[]): string | undefined {
  const byRest = new Map(known.map((variable) => [withoutPrefix(variable), variable]));
  return byRest.get(findSimilar(withoutPrefix(name), byRest.keys()) ?? '');
}

function withoutPrefix(variable: string): string {
  return variable.startsWith(PREFIX) ? variable.slice(PREFIX.length) : variable;
}

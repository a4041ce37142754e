import type * as z from 'zod';
import { findSimilar } from '../kernel/find-similar.js';
import { checkTogether } from './check-together.js';
import { SETTINGS, type Setting } from './setting-table.js';
import { readSettingsFile } from './settings-file.js';
import { settingsSchema, type SettingName } from './settings-schema.js';

export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** The places that settings come from, the strongest first: flag, environment, file, default. */
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
 * Reads the settings with these names, or lists every value of theirs that is wrong with where it came
 * from. What no setting has as its name is wrong whichever are read.
 *
 * Only the value that counts is checked: a wrong variable does no harm where a
 * flag stands above it. An empty variable counts as not set.
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
  const clashes = checkTogether(settings, isRead);
  return clashes.length > 0 ? { problems: clashes } : { settings };

  function findValue(setting: Setting): Given | undefined {
    const flag = flags[setting.name];
    if (flag !== undefined) return { from: setting.flag, value: readText(flag, setting) };
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

/** Reads a text as the setting's kind; what cannot be read so stays a text, for the message. */
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
  const came = isSecret === true ? 'another value' : withoutLogin(JSON.stringify(value));
  return `${from}: expected ${expected}, got ${came}.`;
}

/** Leaves out the user and the password that somebody wrote into an address. */
function withoutLogin(text: string): string {
  return text.replaceAll(/\/\/[^/\s]*@/gu, '//…@');
}

const OUR_NAME = 'COMMUNIQUE_';

/** A misspelt variable of ours would be passed over in silence. */
function findUnknownVariables(environment: SettingSources['environment']): readonly string[] {
  const known = SETTINGS.map(({ variable }) => variable);
  return Object.keys(environment)
    .filter((name) => name.startsWith(OUR_NAME) && !known.includes(name))
    .map((name) => {
      const meant = findVariable(name, known);
      const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
      return `environment variable ${name}: there is no such setting.${hint}`;
    });
}

/** Not all of our variables begin with our name, and those that do are not near to one another for it. */
function findVariable(name: string, known: readonly string[]): string | undefined {
  const byRest = new Map(known.map((variable) => [withoutOurName(variable), variable]));
  return byRest.get(findSimilar(withoutOurName(name), byRest.keys()) ?? '');
}

function withoutOurName(variable: string): string {
  return variable.startsWith(OUR_NAME) ? variable.slice(OUR_NAME.length) : variable;
}

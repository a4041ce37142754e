import * as z from 'zod';
import { settingInfo, type SettingInfo } from './setting-info.js';
import { settingsSchema, type SettingName } from './settings-schema.js';

/** One setting with everything that is known of it. */
export interface Setting extends SettingInfo {
  /** The key in the settings file. */
  readonly name: SettingName;
  /** The long option, such as `--log-level`; absent where there is none. */
  readonly flag: string | undefined;
  readonly kind: 'text' | 'number' | 'boolean' | 'list';
  /** Absent where nothing is set by default. */
  readonly defaultValue: unknown;
  readonly schema: z.ZodType;
}

// `Object.keys` is typed as `string[]`.
export const SETTING_NAMES = Object.keys(settingsSchema.shape) as readonly SettingName[];

/** Every setting, in the order of the schema. */
export const SETTINGS: readonly Setting[] = SETTING_NAMES.map((name) => {
  const schema: z.ZodType = settingsSchema.shape[name];
  const info = settingInfo.get(schema);
  if (info === undefined) throw new Error(`the setting ${name} has no description`);
  const inner = schema instanceof z.ZodDefault ? schema.def.innerType : schema;
  return {
    ...info,
    name,
    flag: info.hasNoFlag === true ? undefined : flagOf(name),
    kind: kindOf(inner),
    defaultValue: schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined,
    schema,
  };
});

function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

function kindOf(schema: unknown): Setting['kind'] {
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  return schema instanceof z.ZodArray ? 'list' : 'text';
}

/** Prints a value as it is written in a flag or a variable. */
export function printSettingValue(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

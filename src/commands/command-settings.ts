import type { Settings } from '../config/read-settings.js';
import { SETTING_NAMES } from '../config/setting-table.js';
import type { SettingName } from '../config/settings-schema.js';

/** The settings that name the store and how to reach it. */
const STORE = [
  'requestTimeout',
  'neo4jUri',
  'neo4jUsername',
  'neo4jPassword',
  'neo4jDatabase',
  'neo4jPoolSize',
  'neo4jConnectionTimeout',
] as const satisfies readonly SettingName[];

/** The settings that each command reads, all of which it offers as flags, and no other. */
export const COMMAND_SETTINGS = {
  serve: SETTING_NAMES,
  dump: ['schema', 'seed', 'dataDir', ...STORE],
  load: ['schema', ...STORE],
  import: ['schema', 'seed', 'dataDir', ...STORE],
  export: ['schema', 'seed', 'dataDir', 'questions', ...STORE],
  backup: ['dataDir'],
  restore: ['dataDir'],
  verify: ['dataDir'],
  repair: ['schema', 'dataDir'],
  compact: ['schema', 'dataDir'],
  'data check': ['schema', 'seed', 'questions'],
  'data compile': ['schema'],
  'schema print': ['schema'],
} as const satisfies Readonly<Record<string, readonly SettingName[]>>;

export type CommandName = keyof typeof COMMAND_SETTINGS;

/** The settings of a command: what it does not offer, it cannot read. */
export type SettingsOf<Command extends CommandName> = Pick<
  Settings,
  (typeof COMMAND_SETTINGS)[Command][number]
>;

import * as z from 'zod';

/** What a setting is called outside of the settings file, and what it means. */
export interface SettingInfo {
  /** The environment variable. The flag is the name with hyphens: `--log-level`. */
  readonly variable: string;
  /** The name of the value in `--help`; absent for flags without one. */
  readonly placeholder?: string;
  readonly description: string;
  /** Completes "expected …" in messages. */
  readonly expected: string;
  /** Whether a value of it must never be printed. */
  readonly isSecret?: boolean;
  /** Whether there is no flag for it, since others on the machine can read the flags of a program. */
  readonly hasNoFlag?: boolean;
}

/** What is known of each setting beyond its type; read by messages, `--help` and the docs. */
export const settingInfo = z.registry<SettingInfo>();

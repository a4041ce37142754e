import type { GraphQLArgument } from 'graphql';
import { CommuniqueError } from '../../kernel/errors.js';

/** The values of a root field's arguments, coerced and with their defaults; absent ones have no key. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/** Takes null for an absent argument, which has its default. */
export function withoutNulls(
  declared: readonly GraphQLArgument[],
  values: ArgumentValues,
): ArgumentValues {
  if (!Object.values(values).includes(null)) return values;
  const present = Object.entries(values).filter(([, value]) => value !== null);
  const defaults = declared.flatMap(({ name, defaultValue }) =>
    values[name] === null && defaultValue !== undefined ? [[name, defaultValue] as const] : [],
  );
  return Object.fromEntries([...present, ...defaults]);
}

/** The values of several arguments, of which all faults are told at once. */
export class ArgumentReader {
  readonly #field: string;
  readonly #values: ArgumentValues;
  readonly #faults: string[] = [];

  constructor(field: string, values: ArgumentValues) {
    this.#field = field;
    this.#values = values;
  }

  /** A whole number between two bounds. */
  number(name: string, least: number, most: number): number {
    const value = this.#values[name];
    if (typeof value === 'number' && value >= least && value <= most) return value;
    this.fault(name, `expected ${least} to ${most}, but came ${String(value)}`);
    return least;
  }

  text(name: string): string {
    const value = this.#values[name];
    return typeof value === 'string' ? value : '';
  }

  /** Absent where the argument is. */
  texts(name: string): readonly string[] | undefined {
    const value = this.#values[name];
    return Array.isArray(value) ? value.map(String) : undefined;
  }

  /** Notes what is wrong with an argument. */
  fault(name: string, message: string): void {
    this.#faults.push(`${this.#field}(${name}:): ${message}`);
  }

  /** @throws CommuniqueError `BAD_USER_INPUT` where anything is wrong. */
  end(): void {
    if (this.#faults.length > 0) {
      throw new CommuniqueError('BAD_USER_INPUT', this.#faults.join('; '));
    }
  }
}

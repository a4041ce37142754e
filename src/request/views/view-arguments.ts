import type { GraphQLArgument } from 'graphql';
import { CommuniqueError } from '../../kernel/errors.js';

/** The values of a root field's arguments, coerced and with their defaults; absent ones have no key. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/** Treats null like an absent argument, which has its default. */
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

/** Reads the values of several arguments, and reports all their problems together. */
export class ArgumentReader {
  readonly #field: string;
  readonly #values: ArgumentValues;
  readonly #problems: string[] = [];

  constructor(field: string, values: ArgumentValues) {
    this.#field = field;
    this.#values = values;
  }

  /** A whole number between two bounds. */
  number(name: string, min: number, max: number): number {
    const value = this.#values[name];
    if (typeof value === 'number' && value >= min && value <= max) return value;
    this.report(name, `expected ${min} to ${max}, but got ${String(value)}`);
    return min;
  }

  text(name: string): string {
    const value = this.#values[name];
    return typeof value === 'string' ? value : '';
  }

  /** `undefined` if the argument is absent. */
  texts(name: string): readonly string[] | undefined {
    const value = this.#values[name];
    return Array.isArray(value) ? value.map(String) : undefined;
  }

  /** Adds a problem of an argument. */
  report(name: string, message: string): void {
    this.#problems.push(`${this.#field}(${name}:): ${message}`);
  }

  /** @throws CommuniqueError `BAD_USER_INPUT` if there are problems. */
  end(): void {
    if (this.#problems.length > 0) {
      throw new CommuniqueError('BAD_USER_INPUT', this.#problems.join('; '));
    }
  }
}

import {
  astFromValue,
  GraphQLNonNull,
  type GraphQLInputType,
  getNullableType,
  isNonNullType,
  print,
} from 'graphql';
import type { Choices } from './choices.js';

interface Variable {
  readonly type: GraphQLInputType;
  /** A literal of GraphQL. */
  readonly fallback: string | undefined;
  readonly make: () => unknown;
}

/** Values that are unlikely to be of the type of a variable. */
const WRONG = [{ wrong: 1 }, ['wrong', ['wrong']], 'wrong', 1.5, true, -(2 ** 40)];

/** The variables of a document, and values for them. */
export class DocumentVariables {
  readonly #choices: Choices;
  readonly #variables = new Map<string, Variable>();

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  /**
   * Adds a variable for a value of this type: `$v0`. Each call of `make` makes such a value. With a
   * default, a nullable variable may be used where null is not allowed.
   */
  add(type: GraphQLInputType, make: () => unknown): string {
    const nullable = getNullableType(type);
    const literal = this.#choices.chance(25) ? astFromValue(make(), nullable) : undefined;
    const declared = this.#choices.chance(20) ? new GraphQLNonNull(nullable) : type;
    const name = `v${this.#variables.size}`;
    this.#variables.set(name, {
      type: literal ? nullable : declared,
      fallback: literal ? print(literal) : undefined,
      make,
    });
    return `$${name}`;
  }

  /** `$v0: Int! = 3`. */
  definition(name: string): string {
    const variable = this.#variables.get(name);
    if (variable === undefined) throw new Error(`no variable ${name}`);
    const { type, fallback } = variable;
    return `$${name}: ${String(type)}${fallback === undefined ? '' : ` = ${fallback}`}`;
  }

  /** New values for all variables; some are omitted or null if they may be, few are of a wrong type. */
  values(): Record<string, unknown> {
    const values: [string, unknown][] = [];
    for (const [name, { type, fallback, make }] of this.#variables) {
      const isNullable = !isNonNullType(type);
      if (isNullable && this.#choices.chance(fallback === undefined ? 15 : 50)) continue;
      if (isNullable && this.#choices.chance(5)) values.push([name, null]);
      else values.push([name, this.#choices.chance(1) ? this.#choices.pick(WRONG) : make()]);
    }
    return Object.fromEntries(values);
  }
}

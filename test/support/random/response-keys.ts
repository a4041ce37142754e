import {
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Choices } from './choices.js';

/** A field with its arguments, as written after the response key. */
export interface FieldCall {
  readonly field: GraphQLField<unknown, unknown>;
  /** `(first: 1)`, or nothing. */
  readonly args: string;
}

/** Names that a plain object inherits, or that JavaScript treats specially. */
const AWKWARD = ['__proto__', 'constructor', 'toString', 'length', 'hasOwnProperty', 'toJSON'];

/**
 * Assigns response keys to fields, so that all selections of a document can be merged: under one key, a
 * type has the same field with the same arguments wherever it is selected, and all types have values of
 * the same form.
 */
export class ResponseKeys {
  readonly #choices: Choices;
  readonly #calls = new Map<string, Map<string, FieldCall>>();
  readonly #forms = new Map<string, string>();

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  /** A field with its key that is selected already, to be selected again; `undefined` if there is none. */
  known(
    parent: GraphQLCompositeType,
  ): { readonly key: string; readonly call: FieldCall } | undefined {
    const calls = [...(this.#calls.get(parent.name) ?? [])];
    if (calls.length === 0) return undefined;
    const [key, call] = this.#choices.pick(calls);
    return { key, call };
  }

  /** The key of a field of this type: its own name, an awkward one, or a new one. */
  keyFor(parent: GraphQLCompositeType, call: FieldCall): string {
    const { name } = call.field;
    const wanted = this.#choices.chance(65)
      ? name
      : this.#choices.pick([...AWKWARD, `a${this.#forms.size}`]);
    const key = this.#isFree(parent, wanted, call) ? wanted : `b${this.#forms.size}`;
    this.#forms.set(key, formOf(call.field));
    const calls = this.#calls.get(parent.name) ?? new Map<string, FieldCall>();
    this.#calls.set(parent.name, calls.set(key, call));
    return key;
  }

  #isFree(parent: GraphQLCompositeType, key: string, call: FieldCall): boolean {
    const form = this.#forms.get(key);
    if (form !== undefined && form !== formOf(call.field)) return false;
    // A field of an interface is a field of each type that implements it.
    const related = [...this.#calls].filter(
      ([type]) => type === parent.name || canMeet(parent, key, call),
    );
    return related.every(([, calls]) => {
      const known = calls.get(key);
      return known === undefined || isSame(known, call);
    });
  }
}

/** Whether this field may share its key with a field of an interface. */
function canMeet(parent: GraphQLCompositeType, key: string, { field }: FieldCall): boolean {
  if (isInterfaceType(parent)) return true;
  if (!isObjectType(parent)) return false;
  const isShared = parent.getInterfaces().some((each) => field.name in each.getFields());
  return isShared || (parent.getInterfaces().length > 0 && key !== field.name);
}

function isSame(left: FieldCall, right: FieldCall): boolean {
  return left.field.name === right.field.name && left.args === right.args;
}

/** What two fields must share to be merged: the type of a leaf, or the lists and `!` around an object. */
function formOf({ type }: FieldCall['field']): string {
  const named = getNamedType(type);
  return isLeafType(named) ? String(type) : String(type).replace(named.name, '*');
}

import {
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Choices } from './choices.js';

/** A field with its arguments, as it is written after the response key. */
export interface FieldCall {
  readonly field: GraphQLField<unknown, unknown>;
  /** `(first: 1)`, or nothing. */
  readonly given: string;
}

/** Names that a plain object has already, or that JavaScript treats otherwise. */
const AWKWARD = ['__proto__', 'constructor', 'toString', 'length', 'hasOwnProperty', 'toJSON'];

/**
 * Gives fields their response keys, so that all selections of a document can be merged: under one key,
 * one type has the same field with the same arguments wherever it is selected, and all types have
 * values of one form.
 */
export class ResponseKeys {
  readonly #choices: Choices;
  readonly #calls = new Map<string, Map<string, FieldCall>>();
  readonly #forms = new Map<string, string>();

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  /** A field that is there already with its key, to be selected once more; `undefined` where there is none. */
  known(
    parent: GraphQLCompositeType,
  ): { readonly key: string; readonly call: FieldCall } | undefined {
    const calls = [...(this.#calls.get(parent.name) ?? [])];
    if (calls.length === 0) return undefined;
    const [key, call] = this.#choices.pick(calls);
    return { key, call };
  }

  /** The key of a field of this type: its own name, an awkward one, or one that is new. */
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
    // A field of an interface is a field of each type behind it.
    const related = [...this.#calls].filter(
      ([type]) => type === parent.name || canMeet(parent, key, call),
    );
    return related.every(([, calls]) => {
      const known = calls.get(key);
      return known === undefined || isSame(known, call);
    });
  }
}

/** Whether the key may stand for this field beside a field of an interface. */
function canMeet(parent: GraphQLCompositeType, key: string, { field }: FieldCall): boolean {
  if (isInterfaceType(parent)) return true;
  if (!isObjectType(parent)) return false;
  const isShared = parent.getInterfaces().some((each) => field.name in each.getFields());
  return isShared || (parent.getInterfaces().length > 0 && key !== field.name);
}

function isSame(left: FieldCall, right: FieldCall): boolean {
  return left.field.name === right.field.name && left.given === right.given;
}

/** What must be equal of two fields that can be merged: the type of leaves, lists and `!` around objects. */
function formOf({ type }: FieldCall['field']): string {
  const named = getNamedType(type);
  return isLeafType(named) ? String(type) : String(type).replace(named.name, '*');
}

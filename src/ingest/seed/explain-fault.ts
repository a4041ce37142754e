import type { ErrorObject } from 'ajv';
import { findSimilar } from '../../kernel/find-similar.js';
import { pointTo } from './seed-document.js';

/** What is wrong with a value, and with which part of it. */
export interface Fault {
  readonly pointer: string;
  readonly message: string;
}

/** Explains an error of ajv to the authors of seed files. Needs ajv's option `verbose`. */
export function explainFault(error: ErrorObject): Fault | undefined {
  const { keyword, instancePath: pointer } = error;
  const params = error.params as Readonly<Record<string, unknown>>;
  const schema = (error.parentSchema ?? {}) as Readonly<Record<string, unknown>>;
  const data: unknown = error.data;
  const name = nameOf(pointer);
  switch (keyword) {
    case 'if': // only says that a branch failed, whose errors are reported too
      return undefined;
    case 'required':
      return {
        pointer,
        message: `"${String(params['missingProperty'])}" is missing${here(name)}.`,
      };
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      return { pointer: pointTo(pointer, key), message: explainUnknown(key, schema) };
    }
    case 'minItems':
      return { pointer, message: `${name} is empty: expected one at least.` };
    case 'uniqueItems':
      return {
        pointer: `${pointer}/${String(params['i'])}`,
        message: `${name} holds the same value twice.`,
      };
    default: {
      const title = typeof schema['title'] === 'string' ? schema['title'] : 'another value';
      const expected = data === '' ? 'a text that is not empty' : title;
      return {
        pointer,
        message: `${name} is ${show(data)}: expected ${expected}.${hint(data, schema)}`,
      };
    }
  }
}

function explainUnknown(key: string, schema: Readonly<Record<string, unknown>>): string {
  const known = Object.keys(schema['properties'] ?? {});
  const similar = findSimilar(key, known);
  const end =
    similar === undefined ? `expected ${known.join(', ')}.` : `did you mean "${similar}"?`;
  return `"${key}" is not a field here: ${end}`;
}

function hint(data: unknown, schema: Readonly<Record<string, unknown>>): string {
  if (typeof data === 'number' && schema['type'] === 'string') return ' Put it in quotes.';
  if (typeof data !== 'string' || !Array.isArray(schema['enum'])) return '';
  const similar = findSimilar(data, schema['enum'].map(String));
  return similar === undefined ? '' : ` Did you mean "${similar}"?`;
}

/** ` in "participants"`; empty for a whole record. */
function here(name: string): string {
  return name === 'The record' ? '' : ` in ${name}`;
}

/** The nearest field around a value: an item of a list has the name of the list. */
export function nameOf(pointer: string): string {
  const key = pointer.split('/').findLast((part) => part !== '' && !/^\d+$/u.test(part));
  return key === undefined ? 'The record' : `"${key}"`;
}

const MOST_SHOWN = 80;

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

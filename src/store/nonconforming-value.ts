import { type JsonText, writeString } from '../json/json-text.js';
import { CommuniqueError } from '../kernel/errors.js';
import { NONCONFORMING_KEY } from '../plan/answer.js';

/** Gives the JSON to write instead of a value that the schema does not allow, from what is wrong with it. */
export type NonconformingWriter = (problem: string) => JsonText;

/** With `marks`, a nonconforming value is reported in its position of the answer; without, it fails the whole read. */
export function nonconformingWriter({ marks }: { readonly marks: boolean }): NonconformingWriter {
  return marks ? (problem) => `{"${NONCONFORMING_KEY}":${writeString(problem)}}` : fail;
}

/** The error for a value, stored or computed, that the schema does not allow. */
export function nonconformingValue(
  problem: string,
  options?: { readonly cause: unknown },
): CommuniqueError {
  return new CommuniqueError('NONCONFORMING_VALUE', problem, options);
}

export function isNonconformingValue(error: unknown): boolean {
  return error instanceof CommuniqueError && error.code === 'NONCONFORMING_VALUE';
}

function fail(problem: string): never {
  throw nonconformingValue(problem);
}

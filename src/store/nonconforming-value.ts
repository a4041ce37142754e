import { type JsonText, writeString } from '../json/json-text.js';
import { CommuniqueError } from '../kernel/errors.js';
import { NONCONFORMING_KEY } from '../plan/answer.js';

/** Says what is to be written in the place of a value that the schema does not allow, given what is wrong with it. */
export type NonconformingWriter = (problem: string) => JsonText;

/** Where a wrong value is told in its place, nothing of the answer is lost but that; else it fails the reading. */
export function nonconformingWriter({ marks }: { readonly marks: boolean }): NonconformingWriter {
  return marks ? (problem) => `{"${NONCONFORMING_KEY}":${writeString(problem)}}` : fail;
}

/** A value that is there, or was worked out, and that the schema does not allow. */
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

import { type JsonText, writeString } from '../json/json-text.js';
import { CommuniqueError } from '../kernel/errors.js';
import { UNFIT_KEY } from '../plan/answer.js';

/** Says what is to be written in the place of a value that the schema does not allow, given what is wrong with it. */
export type UnfitWriter = (problem: string) => JsonText;

/** Where a wrong value is told in its place, nothing of the answer is lost but that; else it fails the reading. */
export function unfitWriter({ marks }: { readonly marks: boolean }): UnfitWriter {
  return marks ? (problem) => `{"${UNFIT_KEY}":${writeString(problem)}}` : fail;
}

/** A value that is there, or was worked out, and that the schema does not allow. */
export function unfitValue(
  problem: string,
  options?: { readonly cause: unknown },
): CommuniqueError {
  return new CommuniqueError('UNFIT_VALUE', problem, options);
}

export function isUnfitValue(error: unknown): boolean {
  return error instanceof CommuniqueError && error.code === 'UNFIT_VALUE';
}

function fail(problem: string): never {
  throw unfitValue(problem);
}

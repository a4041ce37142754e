import { showScalar } from '../../model/scalar-values.js';
import { type Fault, nameOf } from './explain-fault.js';
import { pointTo } from './seed-document.js';

/** Finds the texts of a record with an unpaired surrogate: YAML can escape one, as `\ud83d`, but UTF-8 cannot encode it. */
export function findHalfCharacters(value: unknown, pointer = ''): readonly Fault[] {
  if (typeof value === 'string') {
    if (value.isWellFormed()) return [];
    return [{ pointer, message: `${nameOf(pointer)} is ${showScalar(value)}.` }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    findHalfCharacters(inner, pointTo(pointer, key)),
  );
}

/** @import { SdlFile } from 'communique' */
import { Kind, parse, print } from 'graphql';

/** Types that the copies share: interfaces ask for them by name. */
const SHARED = ['Source', 'Attestation'];

/**
 * The files of a schema, with copies of its types under other names: `times` as many types in all.
 *
 * @param {readonly SdlFile[]} files
 * @param {number} times
 */
export function growSchema(files, times) {
  const types = files
    .flatMap(({ text }) => parse(text).definitions)
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ name }) => !SHARED.includes(name.value));
  const names = types.map(({ name }) => name.value);
  const text = types.map((type) => print(type)).join('\n\n');
  const copies = Array.from({ length: times - 1 }, (_, index) => ({
    name: `copy-${index + 2}.graphql`,
    text: rename(text, names, `Copy${index + 2}`),
  }));
  return [...files, ...copies];
}

/**
 * @param {string} text
 * @param {readonly string[]} names
 * @param {string} suffix
 */
function rename(text, names, suffix) {
  return text
    .replace(new RegExp(`\\b(?:${names.join('|')})\\b`, 'gu'), `$&${suffix}`)
    .replace(/plural: "(\w+)"/gu, `plural: "$1${suffix}"`)
    .replace(/, example: "[^"]*"/gu, '')
    .replace(/@timeline[(][^)]*[)]/gu, ''); // one type alone may have it
}

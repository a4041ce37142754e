import { CommuniqueError } from '../../kernel/errors.js';
import type { NodeType } from '../../model/graph-model.js';
import type { PlanValue, Slot } from '../../plan/value.js';
import type { Reader } from './reader.js';

const MAX_SHOWN_IDS = 10;
/** In UTF-16 units. */
const MAX_SHOWN_LENGTH = 100;

/**
 * Checks on every request that a slot holds ids of some types. An id begins with its type, so one in another
 * format cannot exist: it is a typo, or a name taken for an id.
 */
export function checkIdFormat(
  { slots }: Pick<Reader, 'slots'>,
  slot: Slot,
  types: readonly NodeType[],
  { path, code }: { readonly path: string; readonly code: 'BAD_USER_INPUT' | 'BAD_FILTER' },
): void {
  const prefixes = types.map(({ singular }) => `${singular}:`);
  const isWellFormed = (id: string): boolean =>
    prefixes.some((prefix) => id.length > prefix.length && id.startsWith(prefix));
  slots.check((values) => {
    const malformed = textsOf(values[slot]).filter((id) => !isWellFormed(id));
    if (malformed.length === 0) return;
    const shown = malformed
      .slice(0, MAX_SHOWN_IDS)
      .map((id) => JSON.stringify(id.slice(0, MAX_SHOWN_LENGTH)));
    throw new CommuniqueError(
      code,
      `${path}: expected an id such as ${JSON.stringify(exampleOf(types))}, but got ${shown.join(', ')}; \`search\` finds ids by words`,
    );
  });
}

function textsOf(value: PlanValue | undefined): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}

function exampleOf(types: readonly NodeType[]): string {
  const example = types.map((type) => type.example).find((id) => id !== undefined);
  return example ?? `${types[0]?.singular ?? 'type'}:name`;
}

import { CommuniqueError } from '../../kernel/errors.js';
import type { NodeType } from '../../model/graph-model.js';
import type { PlanValue, Slot } from '../../plan/value.js';
import type { Reader } from './reader.js';

const MOST_TOLD = 10;
/** In UTF-16 units. */
const LONGEST_TOLD = 100;

/**
 * Sees to it, whatever the variables are, that a slot holds ids of some types. An id tells its type, so
 * one of another form can be of nothing: whoever gives it has mistaken a name for an id, or mistyped it.
 */
export function checkIdForm(
  { slots }: Pick<Reader, 'slots'>,
  slot: Slot,
  types: readonly NodeType[],
  { place, code }: { readonly place: string; readonly code: 'BAD_USER_INPUT' | 'BAD_FILTER' },
): void {
  const prefixes = types.map(({ singular }) => `${singular}:`);
  const isFit = (id: string): boolean =>
    prefixes.some((prefix) => id.length > prefix.length && id.startsWith(prefix));
  slots.check((values) => {
    const unfit = textsOf(values[slot]).filter((id) => !isFit(id));
    if (unfit.length === 0) return;
    const told = unfit.slice(0, MOST_TOLD).map((id) => JSON.stringify(id.slice(0, LONGEST_TOLD)));
    throw new CommuniqueError(
      code,
      `${place}: expected an id such as ${JSON.stringify(exampleOf(types))}, but came ${told.join(', ')}; \`search\` finds ids by words`,
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

import type { JsonText } from '../json/json-text.js';
import { CommuniqueError } from '../kernel/errors.js';
import type { LookupRead, Plan } from '../plan/plan.js';
import type { PlanValue } from '../plan/value.js';
import type { ViewContext } from '../view/view-context.js';

/** The answer to a look-up that finds nothing. */
export const NOTHING: JsonText = 'null';

/** In UTF-16 units: no value that is looked up is as long. */
const LONGEST_VALUE = 200;

/**
 * Sees to it that what a look-up has not found would not be found in capitals or in small letters:
 * `country(code: "no")` is a mistake, where nothing for `country(code: "XX")` is an answer.
 *
 * @throws CommuniqueError `NOT_FOUND` with the value that is there.
 */
export async function expectNoOtherCase(
  context: ViewContext,
  { read, values }: Plan,
): Promise<void> {
  if (read.kind === 'list') return;
  const isById = read.kind === 'nodes' || read.property === 'id';
  const given = textOf(values[read.kind === 'nodes' ? read.ids : read.value]);
  if (given === undefined || given.length > LONGEST_VALUE) return;
  const found = isById
    ? await findId(context, given)
    : await findValue(context, read, otherCases(given));
  if (found === undefined) return;
  throw new CommuniqueError(
    'NOT_FOUND',
    `${placeOf(context, read)}: there is no ${JSON.stringify(given)}; did you mean ${JSON.stringify(found)}?`,
  );
}

async function findId({ store, options }: ViewContext, id: string): Promise<string | undefined> {
  const colon = id.indexOf(':') + 1;
  const others = otherCases(id.slice(colon)).map((rest) => id.slice(0, colon) + rest);
  return (await store.nodes(others, options))[0]?.id;
}

async function findValue(
  { store, options }: ViewContext,
  { type, property }: LookupRead,
  others: readonly string[],
): Promise<string | undefined> {
  const fields = [{ kind: 'property', key: property, property }] as const;
  for (const other of others) {
    const read: LookupRead = { kind: 'lookup', type, property, value: 0, fields };
    if ((await store.read({ read, values: [other] }, options)) !== NOTHING) return other;
  }
  return undefined;
}

/** In capitals and in small letters, as codes are written: these an index knows. */
function otherCases(text: string): readonly string[] {
  const cases = new Set([text.toUpperCase(), text.toLowerCase()]);
  cases.delete(text);
  return [...cases];
}

/** The one text that is looked up. */
function textOf(value: PlanValue | undefined): string | undefined {
  const only: unknown = Array.isArray(value) ? value[0] : value;
  return typeof only === 'string' ? only : undefined;
}

function placeOf({ model }: ViewContext, read: Exclude<Plan['read'], { kind: 'list' }>): string {
  if (read.kind === 'nodes') return 'node(id:)';
  const field = model.nodeTypes.get(read.type)?.singular ?? read.type;
  return `${field}(${read.property}:)`;
}

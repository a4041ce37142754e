import type { JsonText } from '../json/json-text.js';
import { CommuniqueError } from '../kernel/errors.js';
import type { LookupRead, Plan } from '../plan/plan.js';
import type { PlanValue } from '../plan/value.js';
import type { ViewContext } from '../view/view-context.js';

/** The answer to a lookup that finds nothing. */
export const NULL_ANSWER: JsonText = 'null';

/** In UTF-16 units. Longer values are not looked up again. */
const MAX_VALUE_LENGTH = 200;

/**
 * Checks that the value of a lookup that found nothing does not exist in upper or lower case either:
 * `country(code: "no")` is a mistake, while null is a valid answer to `country(code: "XX")`.
 *
 * @throws CommuniqueError `NOT_FOUND` with the value that exists.
 */
export async function rejectCaseMismatch(
  context: ViewContext,
  { read, values }: Plan,
): Promise<void> {
  if (read.kind === 'list') return;
  const isById = read.kind === 'nodes' || read.property === 'id';
  const given = textOf(values[read.kind === 'nodes' ? read.ids : read.value]);
  if (given === undefined || given.length > MAX_VALUE_LENGTH) return;
  const found = isById
    ? await findId(context, given)
    : await findValue(context, read, caseVariants(given));
  if (found === undefined) return;
  throw new CommuniqueError(
    'NOT_FOUND',
    `${argumentPath(context, read)}: there is no ${JSON.stringify(given)}; did you mean ${JSON.stringify(found)}?`,
  );
}

async function findId({ store, options }: ViewContext, id: string): Promise<string | undefined> {
  const colon = id.indexOf(':') + 1;
  const others = caseVariants(id.slice(colon)).map((rest) => id.slice(0, colon) + rest);
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
    if ((await store.read({ read, values: [other] }, options)) !== NULL_ANSWER) return other;
  }
  return undefined;
}

/** A text in upper and lower case, as codes are usually written. An index can look these up. */
function caseVariants(text: string): readonly string[] {
  const cases = new Set([text.toUpperCase(), text.toLowerCase()]);
  cases.delete(text);
  return [...cases];
}

/** The text that was looked up. */
function textOf(value: PlanValue | undefined): string | undefined {
  const only: unknown = Array.isArray(value) ? value[0] : value;
  return typeof only === 'string' ? only : undefined;
}

function argumentPath(
  { model }: ViewContext,
  read: Exclude<Plan['read'], { kind: 'list' }>,
): string {
  if (read.kind === 'nodes') return 'node(id:)';
  const field = model.nodeTypes.get(read.type)?.singular ?? read.type;
  return `${field}(${read.property}:)`;
}

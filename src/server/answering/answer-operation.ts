import type { JsonText } from '../../json/json-text.js';
import { CommuniqueError } from '../../kernel/errors.js';
import { explainLimit, LIMITS } from '../../kernel/limits.js';
import type { Redirects } from '../../model/redirects.js';
import type { RootField } from '../../request/planner.js';
import { type PlannedRoot, planRoot, type ReadContext, readRoot } from './resolve-root.js';
import { type Operation, queryName, rootFields } from './root-fields.js';

/**
 * Writes the data of an operation; `undefined` where there is an error, for graphql-js to report. All
 * root fields are planned before the first is read, so that a mistake in one of them costs no read of
 * the others.
 */
export async function answerOperation(
  context: ReadContext,
  operation: Operation,
  variables: Readonly<Record<string, unknown>>,
): Promise<JsonText | undefined> {
  const fields = rootFields(operation, variables);
  if (fields === undefined) return undefined;
  const { failures, store } = context;
  const given = store.redirects();
  // Awaited only where it must be: most requests are planned at once.
  const redirects = given instanceof Promise ? await given : given;
  const planned = fields.map(({ key, field }) => ({
    key,
    root: field === undefined ? undefined : planOrFail(context, field, redirects),
  }));
  if (failures.size > 0) return undefined;
  const members = await Promise.all(
    planned.map(({ key, root }) =>
      root === undefined
        ? Promise.resolve(`"${key}":"${queryName(operation)}"`)
        : readOrFail(context, key, root),
    ),
  );
  const size = members.reduce((bytes, { length }) => bytes + length, 0);
  if (size > LIMITS.answerSize.most) {
    // All of them: graphql-js would read again what has not failed.
    const error = new CommuniqueError('QUERY_TOO_COMPLEX', explainLimit('answerSize', size));
    for (const { key } of fields) failures.set(key, error);
  }
  return failures.size > 0 ? undefined : `{${members.join(',')}}`;
}

function planOrFail(
  context: ReadContext,
  field: RootField,
  redirects: Redirects,
): PlannedRoot | undefined {
  try {
    return planRoot(context, field, { forExecutor: false, redirects });
  } catch (error) {
    context.failures.set(String(field.path.key), error);
    return undefined;
  }
}

async function readOrFail(context: ReadContext, key: string, root: PlannedRoot): Promise<JsonText> {
  try {
    return `"${key}":${await readRoot(context, root)}`;
  } catch (error) {
    context.failures.set(key, error);
    return '';
  }
}

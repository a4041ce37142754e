import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { systemErrorCode } from '../kernel/system-error-code.js';
import { ROLES } from '../kernel/role.js';
import { isTokenText, LEAST_TOKEN_LENGTH, type NamedToken } from './named-token.js';

/** What a tokens file holds, or every problem of it. No message shows a token. */
export type TokensFile =
  | { readonly tokens: readonly NamedToken[]; readonly problems?: undefined }
  | { readonly tokens?: undefined; readonly problems: readonly string[] };

/** What an entry of the file must be, by its keys; the values complete "expected …". */
const EXPECTED: Readonly<Record<string, string>> = {
  name: 'a name of 1 to 100 characters',
  role: `one of ${ROLES.join(', ')}`,
  token: `at least ${LEAST_TOKEN_LENGTH} letters, digits and any of -._~+/`,
};

const entrySchema = z.strictObject({
  name: z.string().regex(/^[^\p{C}\s](?:[^\p{C}]{0,98}[^\p{C}\s])?$/u),
  role: z.enum(ROLES),
  token: z.string().refine(isTokenText),
});

/** Reads a file of tokens: `[{ "name": "desk", "role": "editor", "token": "…" }]`. */
export function readTokensFile(path: string): TokensFile {
  const content = readJson(path);
  if (content.problem !== undefined) return { problems: [content.problem] };
  if (!Array.isArray(content.value)) {
    return {
      problems: [`${path}: expected a list, such as [{ "name": …, "role": …, "token": … }].`],
    };
  }
  const entries: readonly unknown[] = content.value;
  const tokens: NamedToken[] = [];
  const problems = entries.flatMap((entry, index) => {
    const { success, data, error } = entrySchema.safeParse(entry);
    if (success) tokens.push(data);
    return success
      ? []
      : error.issues.map((issue) => `${path}, entry ${index + 1}${explain(issue)}`);
  });
  return problems.length > 0 ? { problems } : { tokens };
}

function explain(issue: z.core.$ZodIssue): string {
  const key = String(issue.path[0] ?? '');
  const expected = EXPECTED[key];
  if (expected !== undefined) return `, "${key}": expected ${expected}, got another value.`;
  const keys = Object.keys(EXPECTED).map((name) => `"${name}"`);
  return `: expected an object with ${keys.join(', ')} and nothing else.`;
}

function readJson(
  path: string,
): { readonly value: unknown; readonly problem?: undefined } | { readonly problem: string } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = systemErrorCode(error) ?? String(error);
    return { problem: `${path}: the file of tokens cannot be read (${code}).` };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // The reason of `JSON.parse` quotes the text, which may be a token.
    return { problem: `${path}: the file of tokens is not JSON.` };
  }
}

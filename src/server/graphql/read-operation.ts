/** What a body asks for, in the form of the GraphQL over HTTP specification. */
export interface AskedOperation {
  /** The body, as it was sent. */
  readonly body: Buffer;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads the content of a body; `undefined` where anything is unusual, for Apollo Server to judge. */
export function readOperation(content: unknown, body: Buffer): AskedOperation | undefined {
  if (!isRecord(content)) return undefined;
  const { query, operationName, variables, extensions } = content;
  if (typeof query !== 'string' || query === '') return undefined;
  if (isGiven(operationName) && typeof operationName !== 'string') return undefined;
  if (isGiven(variables) && !isRecord(variables)) return undefined;
  // Of all extensions, only a persisted query has a meaning.
  if (isGiven(extensions) && (!isRecord(extensions) || 'persistedQuery' in extensions)) {
    return undefined;
  }
  return {
    body,
    query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: isRecord(variables) ? variables : {},
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

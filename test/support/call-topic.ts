import type { Operation } from './check-history.js';

interface Reply {
  readonly data: {
    readonly topic?: { readonly version: number; readonly name: string } | null;
    readonly upsertTopics?: { readonly written: readonly { readonly version: number }[] } | null;
  };
}

/** Writes or reads the name of a topic over HTTP. @throws if there is no answer, or one with errors. */
export async function callTopic(
  url: string,
  token: string,
  { key, kind, value }: Pick<Operation, 'key' | 'kind' | 'value'>,
): Promise<Pick<Operation, 'version' | 'value'>> {
  const query =
    kind === 'read'
      ? `{ topic(id: "${key}") { version name } }`
      : `mutation { upsertTopics(input: { id: "${key}", name: "${String(value)}" }, allowUnsourced: true) { written { version } } }`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as Reply;
  if (kind === 'read' && data.topic !== undefined) {
    return { version: data.topic?.version ?? 0, value: data.topic?.name ?? null };
  }
  const [written] = data.upsertTopics?.written ?? [];
  if (written === undefined) throw new Error(`no success: ${JSON.stringify(data)}`);
  return { version: written.version, value };
}

import { CommuniqueError, type ErrorCode } from '../kernel/errors.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';
import type { Counted } from '../store/store.js';
import { divideRecords, type Part } from './divide-records.js';
import { type ImportCounts, type Importing, withLines } from './import-into-store.js';

const MUTATION = `mutation Import($records: [JSON!]!, $allowUnsourced: Boolean!, $dryRun: Boolean!) {
  importRecords(records: $records, allowUnsourced: $allowUnsourced, dryRun: $dryRun) {
    nodes { created changed unchanged }
    edges { created changed unchanged }
  }
}`;

/** Of the records in one request: a server takes a body of 1 MB by default, and 20,000 records. */
const LIMITS = { bytes: 900_000, records: 20_000 };

interface Reply {
  readonly data?: { readonly importRecords: ImportCounts | null } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly problems?: unknown;
      readonly more?: unknown;
    };
  }[];
}

export interface ServerImporting extends Importing {
  readonly url: string;
  readonly token: string | undefined;
  /** When it is aborted, no further request is sent. */
  readonly signal: AbortSignal;
}

/** What has come of an import into a server. */
export interface ServerImport extends ImportCounts {
  /** How many records the server has; less than all if the signal was aborted. */
  readonly written: number;
}

/**
 * Brings records into the graph of a server that runs, in one request or in several, each of which is one transaction.
 * If one is refused, those before it are written; the same import again goes on.
 *
 * @throws CommuniqueError `INVALID_RECORDS` with every problem of a request, `STORE_UNAVAILABLE` if there is no answer.
 */
export async function importIntoServer(
  model: GraphModel,
  records: readonly GraphRecord[],
  importing: ServerImporting,
): Promise<ServerImport> {
  const { dryRun, onProgress, signal } = importing;
  const parts = divideRecords(records, model, LIMITS);
  if (dryRun && parts.length > 1) {
    throw new CommuniqueError(
      'BAD_SETTINGS',
      `${records.length} records need ${parts.length} requests, and what the second would do depends on the first, which is not carried out: leave out --dry-run, try fewer records at a time, or try all on a copy of the graph: \`communique backup copy\`, then \`communique import --dry-run --data-dir copy\``,
    );
  }
  let counts: ImportCounts = { nodes: NOTHING, edges: NOTHING };
  let written = 0;
  for (const part of parts) {
    if (signal.aborted) break;
    const next = await post(part, importing).catch((error: unknown) => {
      throw written === 0 ? error : afterOthers(error, written, records.length);
    });
    counts = { nodes: sum(counts.nodes, next.nodes), edges: sum(counts.edges, next.edges) };
    written += part.records.length;
    onProgress?.(written);
  }
  return { ...counts, written };
}

const NOTHING: Counted = { created: 0, changed: 0, unchanged: 0 };

function sum(left: Counted, right: Counted): Counted {
  return {
    created: left.created + right.created,
    changed: left.changed + right.changed,
    unchanged: left.unchanged + right.unchanged,
  };
}

/** Says what an import has come to that was refused later. */
function afterOthers(error: unknown, written: number, total: number): unknown {
  if (!(error instanceof CommuniqueError)) return error;
  return new CommuniqueError(
    error.code,
    `${error.message}\n${written} of ${total} records were written before that. The same import again goes on from there.`,
    { cause: error },
  );
}

async function post(
  { records, texts }: Part,
  { url, token, dryRun, allowUnsourced }: ServerImporting,
): Promise<ImportCounts> {
  const rules = JSON.stringify({ allowUnsourced, dryRun }).slice(1);
  const variables = `{"records":[${texts.join(',')}],${rules}`;
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: `{"query":${JSON.stringify(MUTATION)},"variables":${variables}}`,
  }).catch((cause: unknown) => {
    throw unanswered(url, reasonOf(cause));
  });
  const text = await answer.text().catch((cause: unknown) => {
    throw unanswered(url, reasonOf(cause));
  });
  const reply = parse(text);
  if (reply === undefined) throw unanswered(url, `${answer.status} ${text.slice(0, 200)}`);
  const [error] = reply.errors ?? [];
  if (reply.data?.importRecords != null) return reply.data.importRecords;
  const { code, problems, more } = error?.extensions ?? {};
  const message = error?.message ?? `${answer.status}`;
  const details = { problems, more };
  throw withLines(new CommuniqueError(knownCode(code), message, { details }), records);
}

/** The codes of a server that a caller may have to tell apart. */
function knownCode(code: string | undefined): ErrorCode {
  switch (code) {
    case 'BAD_USER_INPUT':
    case 'UNAUTHENTICATED':
    case 'FORBIDDEN':
      return code;
    default:
      return 'STORE_UNAVAILABLE';
  }
}

function unanswered(url: string, reason: string): CommuniqueError {
  return new CommuniqueError(
    'STORE_UNAVAILABLE',
    `${url}: expected the answer of a Communiqué, at an address such as http://127.0.0.1:4000/graphql, but got: ${reason}`,
  );
}

/** `fetch` says why only in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

function parse(text: string): Reply | undefined {
  try {
    return JSON.parse(text) as Reply;
  } catch {
    return undefined;
  }
}

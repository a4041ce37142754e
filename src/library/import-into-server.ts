import { CommuniqueError, type ErrorCode } from '../kernel/errors.js';
import { printRecord } from '../ingest/records/print-record.js';
import type { GraphRecord } from '../model/record.js';
import type { Counted } from '../store/store.js';
import { type ImportCounts, type Importing, withLines } from './import-into-store.js';

const MUTATION = `mutation Import($records: [JSON!]!, $allowUnsourced: Boolean!, $dryRun: Boolean!) {
  importRecords(records: $records, allowUnsourced: $allowUnsourced, dryRun: $dryRun) {
    nodes { created changed unchanged }
    edges { created changed unchanged }
  }
}`;

/** Of the text of the records in one request: a server takes a body of 1 MB by default. */
const MOST_BYTES = 700_000;

interface Reply {
  readonly data?: { readonly importRecords: ImportCounts | null } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly problems?: unknown };
  }[];
}

/**
 * Brings records into the graph of a server that runs, in one request or in several, each of which is one transaction:
 * nodes first. If one is refused, those before it are written; the same import again goes on.
 *
 * @throws CommuniqueError `INVALID_RECORDS` with every problem of a request, `STORE_UNAVAILABLE` if there is no answer.
 */
export async function importIntoServer(
  url: string,
  token: string | undefined,
  records: readonly GraphRecord[],
  { dryRun, allowUnsourced, onProgress }: Importing,
): Promise<ImportCounts> {
  const bodies = inBodies(records);
  if (dryRun && bodies.length > 1) {
    throw new CommuniqueError(
      'BAD_SETTINGS',
      `${records.length} records need ${bodies.length} requests, and what the second would do depends on the first: try them in parts that fit into one`,
    );
  }
  let counts: ImportCounts = { nodes: NOTHING, edges: NOTHING };
  let written = 0;
  for (const batch of bodies) {
    const variables = { records: batch.map(toJson), allowUnsourced, dryRun };
    const next = await post(url, token, { query: MUTATION, variables }, batch);
    counts = { nodes: sum(counts.nodes, next.nodes), edges: sum(counts.edges, next.edges) };
    written += batch.length;
    onProgress?.(written);
  }
  return counts;
}

const NOTHING: Counted = { created: 0, changed: 0, unchanged: 0 };

function sum(left: Counted, right: Counted): Counted {
  return {
    created: left.created + right.created,
    changed: left.changed + right.changed,
    unchanged: left.unchanged + right.unchanged,
  };
}

function toJson(record: GraphRecord): unknown {
  return JSON.parse(printRecord(record));
}

/** Divides records into requests; nodes come first. */
function inBodies(records: readonly GraphRecord[]): readonly (readonly GraphRecord[])[] {
  const nodes = records.filter(({ kind }) => kind === 'node');
  const bodies: GraphRecord[][] = [];
  let bytes = Infinity;
  for (const record of [...nodes, ...records.filter(({ kind }) => kind !== 'node')]) {
    const more = Buffer.byteLength(printRecord(record)) + 1;
    if (bytes + more > MOST_BYTES) {
      bodies.push([]);
      bytes = 0;
    }
    bytes += more;
    bodies.at(-1)?.push(record);
  }
  return bodies;
}

async function post(
  url: string,
  token: string | undefined,
  body: object,
  records: readonly GraphRecord[],
): Promise<ImportCounts> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw unanswered(url, cause instanceof Error ? cause.message : String(cause));
  });
  const text = await answer.text();
  const reply = parse(text);
  if (reply === undefined) throw unanswered(url, `${answer.status} ${text.slice(0, 200)}`);
  const [error] = reply.errors ?? [];
  if (reply.data?.importRecords != null) return reply.data.importRecords;
  const { code, problems } = error?.extensions ?? {};
  const message = error?.message ?? `${answer.status}`;
  const details = problems === undefined ? {} : { problems };
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

function parse(text: string): Reply | undefined {
  try {
    return JSON.parse(text) as Reply;
  } catch {
    return undefined;
  }
}

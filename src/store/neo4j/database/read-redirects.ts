import type { ManagedTransaction, Session } from 'neo4j-driver';
import type { RedirectRecord } from '../../../model/record.js';
import { NO_REDIRECTS, type Redirects, sortRedirects } from '../../../model/redirects.js';
import { FIRST_VERSION, MARK, REDIRECT } from '../encoding/names.js';
import type { MarkedState } from './mark.js';

/** The redirects of a graph, as they were read. */
export interface KnownRedirects {
  readonly redirects: Redirects;
  /** The text of the mark that changes with them. */
  readonly mark: string | null;
  /** The number of the last transaction before they were read. */
  readonly transaction: number;
}

export const NOTHING_KNOWN: KnownRedirects = {
  redirects: NO_REDIRECTS,
  mark: null,
  transaction: 0,
};

type Runner = Pick<ManagedTransaction | Session, 'run'>;

/** The redirects of a graph in this state: those that are known, if they have not changed since. */
export async function redirectsIn(
  runner: Runner,
  { redirects: mark, transaction }: Pick<MarkedState, 'redirects' | 'transaction'>,
  known: KnownRedirects,
): Promise<KnownRedirects> {
  if (mark === known.mark) return { ...known, transaction };
  if (mark === null) return { redirects: NO_REDIRECTS, mark, transaction };
  const { records } = await runner.run<{ id: string; to: string }>(
    `MATCH (r:${REDIRECT}) RETURN r.id AS id, r.to AS to`,
  );
  const redirects = new Map(records.map((row) => [row.get('id'), { to: row.get('to') }] as const));
  return { redirects, mark, transaction };
}

/** Reads the redirects of a graph, unless they are known. */
export async function readRedirects(
  session: Session,
  known: KnownRedirects,
): Promise<KnownRedirects> {
  const { records } = await session.run<{ redirects: string | null; transaction: unknown }>(
    `MATCH (m:${MARK}) RETURN m.redirects AS redirects, m.transaction AS transaction LIMIT 1`,
  );
  const [row] = records;
  const state = {
    redirects: row?.get('redirects') ?? null,
    transaction: Number(row?.get('transaction') ?? FIRST_VERSION),
  };
  return redirectsIn(session, state, known);
}

interface StoredRedirect extends Record<string, unknown> {
  id: string;
  type: string;
  to: string;
  /** The rest of the record, as JSON. */
  rest: string;
}

/** Reads the records of redirects: of these ids, or all. */
export async function readRedirectRecords(
  runner: Runner,
  ids?: readonly string[],
): Promise<readonly RedirectRecord[]> {
  const which = ids === undefined ? '' : ' WHERE r.id IN $p.ids';
  const { records } = await runner.run<StoredRedirect>(
    `MATCH (r:${REDIRECT})${which} RETURN r.id AS id, r.type AS type, r.to AS to, r.rest AS rest`,
    { p: { ids: ids ?? [] } },
  );
  return sortRedirects(
    records.map((row): RedirectRecord => ({
      ...{ kind: 'redirect', type: row.get('type'), id: row.get('id'), to: row.get('to') },
      ...(JSON.parse(row.get('rest')) as Pick<RedirectRecord, 'merged' | 'replaced'>), // As `putRedirects` wrote it.
    })),
  );
}

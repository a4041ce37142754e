import type { ManagedTransaction } from 'neo4j-driver';
import type { RedirectRecord } from '../../../model/record.js';
import { readRedirectRecords } from '../database/read-redirects.js';

/** Reads redirects by their ids, in the order asked for; `undefined` for each that does not exist. */
export async function fetchRedirects(
  transaction: ManagedTransaction,
  asked: readonly string[],
): Promise<readonly (RedirectRecord | undefined)[]> {
  const found = new Map(
    (await readRedirectRecords(transaction, asked)).map((record) => [record.id, record]),
  );
  return asked.map((id) => found.get(id));
}

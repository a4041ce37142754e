import { sortProblems } from '../ingest/checks/sort-problems.js';
import { CommuniqueError } from '../kernel/errors.js';
import { printProblems, type Problem } from '../kernel/problem.js';
import type { Edit, EditProblem } from '../model/edit.js';
import { editOfRecord } from '../model/edit-of-record.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';
import { countWritten } from '../store/count-written.js';
import type { Counted, Store } from '../store/store.js';

export interface Importing {
  /** Whether it is only found out what would be done. */
  readonly dryRun: boolean;
  readonly allowUnsourced: boolean;
  /** Called with the number of records that are written so far. */
  readonly onProgress?: (written: number) => void;
}

/** What has become of nodes and edges, or would have. */
export interface ImportCounts {
  readonly nodes: Counted;
  readonly edges: Counted;
}

/**
 * Brings records into the graph of a store, as one transaction. Of each, the values that it has are set, and its
 * documents are added.
 *
 * @throws CommuniqueError `INVALID_RECORDS` with every problem, one a line; nothing is written then.
 */
export async function importIntoStore(
  store: Pick<Store, 'edit'>,
  model: GraphModel,
  records: readonly GraphRecord[],
  { dryRun, allowUnsourced, onProgress }: Importing,
): Promise<ImportCounts> {
  const edits: Edit[] = [];
  const problems: Problem[] = [];
  for (const [index, record] of records.entries()) {
    const edit = editOfRecord(model, record, [index]);
    if (typeof edit === 'string') problems.push(problemOf(record, index, edit));
    else edits.push(edit);
  }
  if (problems.length > 0) throw invalid(problems);
  try {
    const { nodes, edges } = await store.edit(
      edits,
      { allowUnsourced, dryRun },
      'communique import',
    );
    onProgress?.(records.length);
    return { nodes: countWritten(nodes), edges };
  } catch (error) {
    throw withLines(error, records);
  }
}

/** Puts the file and the line of a record in the place of its number. */
export function withLines(error: unknown, records: readonly GraphRecord[]): unknown {
  if (!(error instanceof CommuniqueError) || error.code !== 'BAD_USER_INPUT') return error;
  const { problems, more } = error.details;
  if (!Array.isArray(problems)) return error;
  const located = (problems as readonly EditProblem[]).map(({ path, message }) => {
    const index = path.find((step) => typeof step === 'number') ?? 0;
    const record = records[index];
    return record === undefined
      ? { file: 'records', line: index + 1, message }
      : problemOf(record, index, message);
  });
  return invalid(sortProblems(located), typeof more === 'number' ? more : 0);
}

function problemOf({ location }: GraphRecord, index: number, message: string): Problem {
  return {
    file: location?.file ?? 'records',
    line: location?.line ?? index + 1,
    message: `${message}.`,
  };
}

/** @param more How many problems there are beside these. */
function invalid(problems: readonly Problem[], more = 0): CommuniqueError {
  const ending = more > 0 ? `\nand ${more} problems more` : '';
  return new CommuniqueError('INVALID_RECORDS', `${printProblems(problems)}${ending}`);
}

/** A call to write or to read a node, with what came back. Times are those of one clock. */
export interface Operation {
  readonly key: string;
  readonly kind: 'write' | 'read';
  readonly began: number;
  /** When the answer came; `undefined` if none did: whether it was carried out is not known then. */
  readonly ended: number | undefined;
  /** The version written or read: 0 if there was no node. Of no meaning without an answer. */
  readonly version: number;
  /** The value written or read; each is written once. */
  readonly value: string | null;
}

/**
 * Lists what keeps a history from being linearizable, key by key. Since each answer tells the version that it is about,
 * the order is known: it must agree with the order of calls that did not overlap.
 */
export function checkHistory(operations: readonly Operation[]): readonly string[] {
  const byKey = new Map<string, Operation[]>();
  for (const operation of operations) {
    const known = byKey.get(operation.key);
    if (known === undefined) byKey.set(operation.key, [operation]);
    else known.push(operation);
  }
  return [...byKey.values()].flatMap((each) => [...checkValues(each), ...checkOrder(each)]);
}

/** Each version has one value, and a value is written in one version. */
function checkValues(operations: readonly Operation[]): readonly string[] {
  const problems: string[] = [];
  const values = new Map<number, string | null>([[0, null]]);
  const versions = new Map<string | null, number>();
  const writes = new Map<string | null, Operation>();
  for (const operation of operations) {
    if (operation.kind === 'write') writes.set(operation.value, operation);
  }
  for (const operation of operations) {
    const { version, value, ended } = operation;
    if (ended === undefined) continue;
    if (values.has(version) && values.get(version) !== value) {
      problems.push(`${print(operation)}: the version had ${String(values.get(version))}`);
    }
    if ((versions.get(value) ?? version) !== version) {
      problems.push(`${print(operation)}: the value had version ${String(versions.get(value))}`);
    }
    values.set(version, value);
    versions.set(value, version);
    const write = writes.get(value);
    if (version > 0 && write === undefined) problems.push(`${print(operation)}: never written`);
    if (write !== undefined && write.began > ended) {
      problems.push(`${print(operation)}: read before it was written`);
    }
  }
  return problems;
}

/** What begins after another has ended is not older than it; a write is newer. */
function checkOrder(operations: readonly Operation[]): readonly string[] {
  const problems: string[] = [];
  const byBegin = operations
    .filter(({ ended }) => ended !== undefined)
    .sort((left, right) => left.began - right.began);
  const byEnd = byBegin.toSorted((left, right) => (left.ended ?? 0) - (right.ended ?? 0));
  let next = 0;
  let newest: Operation | undefined;
  for (const operation of byBegin) {
    for (
      let past = byEnd[next];
      past?.ended !== undefined && past.ended < operation.began;
      past = byEnd[next]
    ) {
      if (newest === undefined || past.version > newest.version) newest = past;
      next += 1;
    }
    if (newest === undefined) continue;
    const isOlder = operation.version < newest.version;
    const isSame = operation.kind === 'write' && operation.version === newest.version;
    if (isOlder || isSame) problems.push(`${print(operation)}: after ${print(newest)}`);
  }
  return problems;
}

function print({ kind, key, version, value, began, ended }: Operation): string {
  return `${kind} ${key} version ${version} ${String(value)} (${began.toFixed(1)} to ${ended?.toFixed(1) ?? '?'})`;
}

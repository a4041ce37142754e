import type { FileKind } from './file-header.js';

/** The files of a folder of the journal that have a number, by kind, with the lowest number first. */
export interface JournalFiles {
  readonly journals: readonly number[];
  readonly snapshots: readonly number[];
  /** Names of files that were not finished. */
  readonly unfinished: readonly string[];
}

export function fileName(kind: FileKind, generation: number): string {
  return kind === 'journal' ? journalName(generation) : snapshotName(generation);
}

/** What is appended while this generation is the current one. */
export function journalName(generation: number): string {
  return `journal-${digits(generation)}`;
}

/** The state before the first transaction of the journal of the same generation. */
function snapshotName(generation: number): string {
  return `snapshot-${digits(generation)}`;
}

/** The name of a file until it is whole and synced. */
export function unfinishedName(name: string): string {
  return `${name}.part`;
}

/** Other names are not the journal's, and are left alone. */
export function sortNames(names: readonly string[]): JournalFiles {
  const numbers = { journal: [] as number[], snapshot: [] as number[] };
  const unfinished: string[] = [];
  for (const name of names) {
    const [, kind, number, part] = /^(journal|snapshot)-(\d{6,15})(\.part)?$/u.exec(name) ?? [];
    if (kind === undefined) continue;
    if (part !== undefined) unfinished.push(name);
    else numbers[kind as keyof typeof numbers].push(Number(number));
  }
  const ascending = (list: number[]): number[] => list.sort((left, right) => left - right);
  return {
    journals: ascending(numbers.journal),
    snapshots: ascending(numbers.snapshot),
    unfinished,
  };
}

/** The names of the files that do not count beside the snapshot of a generation; all unfinished ones, for a start. */
export function supersededBy(files: JournalFiles, generation: number): readonly string[] {
  const isEarlier = (each: number): boolean => each < generation;
  return [
    ...files.unfinished,
    ...files.journals.filter(isEarlier).map(journalName),
    ...files.snapshots.filter(isEarlier).map(snapshotName),
  ];
}

function digits(generation: number): string {
  return String(generation).padStart(6, '0');
}

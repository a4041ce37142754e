import type { MergeEdit, UndoMergeEdit } from '../../model/edit.js';
import type { ArgumentValues } from '../views/view-arguments.js';

/** Reads the edit of `merge`. */
export function readMerge(given: ArgumentValues): MergeEdit {
  const versionOf = (name: string): number | undefined => {
    const version = given[name];
    return typeof version === 'number' ? version : undefined;
  };
  return {
    ...{ kind: 'merge', path: [], from: String(given['from']), into: String(given['into']) },
    ifVersion: { from: versionOf('ifFromVersion'), into: versionOf('ifIntoVersion') },
  };
}

/** Reads the edit of `undoMerge`. */
export function readUndoMerge(given: ArgumentValues): UndoMergeEdit {
  return { kind: 'undo merge', path: [], id: String(given['id']) };
}

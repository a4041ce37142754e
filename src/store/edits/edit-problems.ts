import type { EditPath, EditProblem } from '../../model/edit.js';

/** The problems of the edits of one request, in the order in which they were found. */
export class EditProblems {
  readonly list: EditProblem[] = [];

  add(path: EditPath, message: string): void {
    this.list.push({ path, message });
  }

  /** Adds that a node has changed since the client read it. */
  addConflict(path: EditPath, message: string, version: number): void {
    this.list.push({ path, message, version });
  }
}

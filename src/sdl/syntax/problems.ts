import type { ASTNode } from 'graphql';

import { findSimilar } from '../../kernel/find-similar.js';
import type { Problem } from '../../kernel/problem.js';

/** Limits the work for suggestions, which a hostile schema could make arbitrarily slow. */
const MAX_NAMES_COMPARED = 200_000;

/** Collects the problems of a schema while it is read. */
export class Problems {
  readonly #found: Problem[] = [];
  #namesCompared = 0;

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  /** Adds a problem at the name of a node of the SDL, since its description may begin lines earlier. */
  add(at: ASTNode, message: string): void {
    const name = 'name' in at ? at.name : undefined; // a query may have none
    const { loc } = name ?? at;
    this.addAt(loc?.source.name ?? '', loc?.startToken.line ?? 1, message);
  }

  addAt(file: string, line: number, message: string): void {
    this.#found.push({ message, file, line });
  }

  /** A question to append to a message, beginning with a space; empty if no name is similar. */
  didYouMean(name: string, candidates: Iterable<string>): string {
    if (this.#namesCompared > MAX_NAMES_COMPARED) return '';
    const names = [...candidates];
    this.#namesCompared += names.length;
    const similar = findSimilar(name, names);
    return similar === undefined ? '' : ` Did you mean "${similar}"?`;
  }

  /** All problems by file, in the order of the names given, and by line. */
  inOrderOf(files: readonly string[]): readonly Problem[] {
    const positions = new Map(files.map((name, index) => [name, index]));
    const position = (problem: Problem) => positions.get(problem.file) ?? -1;
    return this.#found.toSorted((a, b) => position(a) - position(b) || a.line - b.line);
  }
}

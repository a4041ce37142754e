import type { ASTNode } from 'graphql';

import { findSimilar } from '../../kernel/find-similar.js';
import type { Problem } from '../../kernel/problem.js';

/** How many names are looked through for suggestions; more would make a hostile schema slow. */
const MOST_NAMES_COMPARED = 200_000;

/** Gathers the problems of a schema while it is read. */
export class Problems {
  readonly #found: Problem[] = [];
  #namesCompared = 0;

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  /** Notes a fault at the name of a part of the SDL (its description may begin lines earlier). */
  add(at: ASTNode, message: string): void {
    const name = 'name' in at ? at.name : undefined; // a query may have none
    const { loc } = name ?? at;
    this.addAt(loc?.source.name ?? '', loc?.startToken.line ?? 1, message);
  }

  addAt(file: string, line: number, message: string): void {
    this.#found.push({ message, file, line });
  }

  /** A question to append to a message, beginning with a space; empty where no name is near. */
  didYouMean(name: string, candidates: Iterable<string>): string {
    if (this.#namesCompared > MOST_NAMES_COMPARED) return '';
    const names = [...candidates];
    this.#namesCompared += names.length;
    const similar = findSimilar(name, names);
    return similar === undefined ? '' : ` Did you mean "${similar}"?`;
  }

  /** All problems by file, in the order of the names given, and by line. */
  inOrderOf(files: readonly string[]): readonly Problem[] {
    const places = new Map(files.map((name, index) => [name, index]));
    const place = (problem: Problem) => places.get(problem.file) ?? -1;
    return this.#found.toSorted((a, b) => place(a) - place(b) || a.line - b.line);
  }
}

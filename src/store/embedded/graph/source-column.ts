import type { StoredNode, StoredSource } from './graph.js';
import { Ints } from './ints.js';

const NO_SOURCES: readonly StoredSource[] = Object.freeze([]);

/** Instead of a document: the sources of the edge are in a list of their own. */
const LISTED = -1;

/** The sources of all edges of a relationship. Most edges have one, which is stored as two numbers. */
export class SourceColumn {
  readonly #nodes: readonly (StoredNode | undefined)[];
  /** The index of the document plus 1; 0 if there is none. */
  readonly #documents = new Ints();
  /** The paragraph, which is checked to be an integer from 1 of 32 bits; 0 if none is given. */
  readonly #paragraphs = new Ints();
  readonly #lists = new Map<number, readonly StoredSource[]>();

  /** `nodes` are the documents of the graph, by index. */
  constructor(nodes: readonly (StoredNode | undefined)[]) {
    this.#nodes = nodes;
  }

  get(row: number): readonly StoredSource[] {
    const document = this.#documents.get(row);
    if (document === 0) return NO_SOURCES;
    if (document === LISTED) return this.#lists.get(row) ?? NO_SOURCES;
    const source = this.#nodes[document - 1];
    if (source === undefined) return NO_SOURCES;
    return [{ source, paragraph: this.#paragraphs.get(row) || null }];
  }

  set(row: number, sources: readonly StoredSource[]): void {
    const [only] = sources;
    if (only === undefined) this.#put(row, 0, 0);
    else if (sources.length === 1) this.setOnly(row, only.source.index, only.paragraph);
    else this.#setList(row, sources);
  }

  /** Sets the document at this index as the only source. */
  setOnly(row: number, document: number, paragraph: number | null): void {
    this.#put(row, document + 1, paragraph ?? 0);
  }

  /** The rows before `length` that have one of these documents, by index. */
  rowsCiting(documents: ReadonlySet<number>, length: number): readonly number[] {
    const found: number[] = [];
    for (let row = 0; row < length; row += 1) {
      const document = this.#documents.get(row);
      if (document === 0) continue;
      const cites =
        document === LISTED
          ? this.get(row).some(({ source }) => documents.has(source.index))
          : documents.has(document - 1);
      if (cites) found.push(row);
    }
    return found;
  }

  #put(row: number, document: number, paragraph: number): void {
    if (this.#documents.get(row) === LISTED) this.#lists.delete(row);
    this.#documents.set(row, document);
    this.#paragraphs.set(row, paragraph);
  }

  #setList(row: number, sources: readonly StoredSource[]): void {
    this.#documents.set(row, LISTED);
    this.#lists.set(row, sources);
  }
}

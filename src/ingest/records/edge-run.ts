import type { Relationship } from '../../model/graph-model.js';
import type { RecordValue } from '../../model/record.js';
import { compareBounds } from '../../model/reversed-dates.js';
import type { ResolvedEdges } from '../../store/resolved-edges.js';

/**
 * Edges that are read one after the other. What is set of one counts once it is added; one that cannot be read
 * to its end is the last.
 */
export class EdgeRun implements ResolvedEdges {
  readonly relationship: Relationship;
  length = 0;
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly values: readonly (RecordValue | undefined)[][];
  readonly sourcesUpTo: number[] = [];
  readonly documents: number[] = [];
  readonly paragraphs: (number | null)[] = [];
  /** How many sources were added, for all edges. */
  #sources = 0;

  constructor(relationship: Relationship, properties: number) {
    this.relationship = relationship;
    this.values = Array.from({ length: properties }, () => []);
  }

  setEnds(from: number, to: number): void {
    this.from[this.length] = from;
    this.to[this.length] = to;
  }

  setValue(property: number, value: RecordValue | undefined): void {
    const values = this.values[property];
    if (values !== undefined) values[this.length] = value;
  }

  /** Whether the edge of which the values are set ends before it can have begun, going by these of them. */
  isReversed([from, to]: readonly [from: number, to: number]): boolean {
    const [begin, end] = [this.values[from]?.[this.length], this.values[to]?.[this.length]];
    return compareBounds(begin, end) !== undefined;
  }

  addSource(document: number, paragraph: number | null): void {
    this.documents[this.#sources] = document;
    this.paragraphs[this.#sources] = paragraph;
    this.#sources += 1;
  }

  /** Adds the edge of which all is set. */
  add(): void {
    this.sourcesUpTo[this.length] = this.#sources;
    this.length += 1;
  }
}

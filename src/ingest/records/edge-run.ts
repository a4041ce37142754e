import type { Relationship } from '../../model/graph-model.js';
import type { RecordValue } from '../../model/record.js';
import { compareBounds } from '../../model/reversed-dates.js';
import type { ResolvedEdges } from '../../store/resolved-edges.js';

/**
 * Consecutive edges of one relationship. Values are set at the end of the columns, and belong to an edge once `add`
 * is called; an edge that cannot be read completely is not added, and ends the run.
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
  /** The number of sources of all edges. */
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

  /** Whether the edge being set ends before it can have begun, by the properties at these positions. */
  isReversed([from, to]: readonly [from: number, to: number]): boolean {
    const [begin, end] = [this.values[from]?.[this.length], this.values[to]?.[this.length]];
    return compareBounds(begin, end) !== undefined;
  }

  addSource(document: number, paragraph: number | null): void {
    this.documents[this.#sources] = document;
    this.paragraphs[this.#sources] = paragraph;
    this.#sources += 1;
  }

  /** Adds the edge that was set. */
  add(): void {
    this.sourcesUpTo[this.length] = this.#sources;
    this.length += 1;
  }
}

import { type NodeList, scalarOf, type StoredNode, type StoredValue } from '../graph/graph.js';
import { Ints } from '../graph/ints.js';

/** A calendar month as a number: those of a year follow each other. */
const MONTHS_OF_YEAR = 16;

const NO_DATE = -1;
/** Numbers are kept with this added, since 0 is what was never set. */
const KEPT_FROM = 2;

/**
 * The calendar months in which the dates of nodes begin, as written, for one property of a type. They are read in a
 * fraction of the time of the dates themselves, which lie somewhere in memory, each elsewhere.
 */
export class MonthColumn {
  readonly #property: string;
  /** By the index of the node, and from then on when it is first read. */
  readonly #months = new Ints();

  constructor(property: string) {
    this.#property = property;
  }

  /** The year of the date of the node at a position; `undefined` if it has none. */
  yearAt(nodes: NodeList, position: number): number | undefined {
    const month = this.#monthAt(nodes, position);
    return month === NO_DATE ? undefined : Math.floor(month / MONTHS_OF_YEAR);
  }

  /** The month as a number, from January of year 0; `undefined` if the node has no date, or one of a year only. */
  monthAt(nodes: NodeList, position: number): number | undefined {
    const month = this.#monthAt(nodes, position);
    const ofYear = month % MONTHS_OF_YEAR;
    if (month === NO_DATE || ofYear === 0) return undefined;
    return Math.floor(month / MONTHS_OF_YEAR) * 12 + ofYear - 1;
  }

  /** To be called before a node gets other properties. */
  forget({ index }: StoredNode): void {
    if (this.#months.get(index) !== 0) this.#months.set(index, 0);
  }

  #monthAt(nodes: NodeList, position: number): number {
    const index = nodes.indexAt(position);
    const kept = this.#months.get(index);
    if (kept !== 0) return kept - KEPT_FROM;
    const month = monthIn(nodes.nodeAt(position).properties[this.#property]);
    this.#months.set(index, month + KEPT_FROM);
    return month;
  }
}

function monthIn(value: StoredValue): number {
  const date = scalarOf(value);
  if (typeof date !== 'object') return NO_DATE;
  const { text, precision } = date;
  const month = precision === 'YEAR' ? 0 : Number(text.slice(5, 7));
  return Number(text.slice(0, 4)) * MONTHS_OF_YEAR + month;
}

import { comparePartialDates, type PartialDate } from '../../../model/partial-date.js';
import type { RowEdge, StoredNode, StoredSource, StoredValue } from '../graph/graph.js';

/** The edge of a derived relationship: the number of counted nodes between its ends, their first and last date. */
export class Tally implements RowEdge {
  #count = 1;
  #firstOn: PartialDate | undefined;
  #lastOn: PartialDate | undefined;
  /** The counted node added last: the paths through one counted node are followed before those through the next. */
  #last: StoredNode;

  constructor(via: StoredNode, date: PartialDate | undefined) {
    this.#last = via;
    this.#firstOn = date;
    this.#lastOn = date;
  }

  /** Adds a counted node, unless it is the one added last. */
  add(via: StoredNode, date: PartialDate | undefined): void {
    if (this.#last === via) return;
    this.#count += 1;
    this.#last = via;
    if (date === undefined) return;
    if (this.#firstOn === undefined || comparePartialDates(date, this.#firstOn) < 0) {
      this.#firstOn = date;
    }
    if (this.#lastOn === undefined || comparePartialDates(date, this.#lastOn) > 0) {
      this.#lastOn = date;
    }
  }

  value(property: string): StoredValue {
    switch (property) {
      case 'count':
        return this.#count;
      case 'firstOn':
        return this.#firstOn;
      case 'lastOn':
        return this.#lastOn;
      default:
        return undefined;
    }
  }

  sources(): readonly StoredSource[] {
    return [];
  }
}

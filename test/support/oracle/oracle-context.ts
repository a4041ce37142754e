import type { FoldedText } from '../../../src/kernel/fold-text.js';
import type { PartialDate } from '../../../src/model/partial-date.js';
import type { CursorValue, PlanValue, Slot } from '../../../src/plan/value.js';
import { originalOf } from '../random/texts.js';
import type { OracleGraph, Scalar } from './oracle-graph.js';

/** What one plan is answered from: the graph, and the values of the plan's slots. */
export class OracleContext {
  readonly graph: OracleGraph;
  readonly #values: readonly PlanValue[];

  constructor(graph: OracleGraph, values: readonly PlanValue[]) {
    this.graph = graph;
    this.#values = values;
  }

  scalar(slot: Slot): Scalar {
    return this.#values[slot] as Scalar;
  }

  list(slot: Slot): readonly Scalar[] {
    return this.#values[slot] as readonly Scalar[];
  }

  number(slot: Slot): number {
    return this.#values[slot] as number;
  }

  date(slot: Slot): PartialDate {
    return this.#values[slot] as PartialDate;
  }

  /** A text to be matched, as it was before it was folded. */
  text(slot: Slot): string {
    return originalOf(this.#values[slot] as FoldedText);
  }

  position(slot: Slot): readonly CursorValue[] {
    return (this.#values[slot] as { readonly position: readonly CursorValue[] }).position;
  }
}

import { CommuniqueError } from '../../../kernel/errors.js';
import type { Cursor, PlanScalar, PlanValue, Slot } from '../../../plan/value.js';
import { type NonconformingWriter, nonconformingWriter } from '../../nonconforming-value.js';
import type { StoredNode } from '../graph/graph.js';
import type { Graph } from '../graph/stored-graph.js';
import type { Indexes } from '../indexes/indexes.js';

/** How many steps are taken between two checks of the clock. */
const STEPS_BETWEEN_CHECKS = 4096;

/** One execution of a plan: its values, the graph it reads, and its deadline. */
export class Run {
  readonly graph: Graph;
  readonly indexes: Indexes;
  /** Writes what replaces a nonconforming value. */
  readonly nonconforming: NonconformingWriter;
  readonly #values: readonly PlanValue[];
  readonly #milliseconds: number;
  readonly #deadline: number;
  #steps = 0;

  constructor(
    graph: Graph,
    indexes: Indexes,
    values: readonly PlanValue[],
    limit: {
      readonly now: number;
      readonly milliseconds: number;
      /** Whether a nonconforming value is reported in its position, and does not fail the run. */
      readonly marksNonconforming: boolean;
    },
  ) {
    this.graph = graph;
    this.indexes = indexes;
    this.nonconforming = nonconformingWriter({ marks: limit.marksNonconforming });
    this.#values = values;
    this.#milliseconds = limit.milliseconds;
    this.#deadline = limit.now + limit.milliseconds;
  }

  /** The node with an id. */
  node(id: string): StoredNode | undefined {
    const { nodes, tracker } = this.graph;
    const node = nodes.get(id);
    if (node === undefined) tracker.readsUnknownId();
    else tracker.readsNode(node);
    return node;
  }

  /** The value of a slot that has one. */
  scalar(slot: Slot): PlanScalar {
    const value = this.#values[slot];
    if (value === undefined || isList(value) || isCursor(value)) throw misused(slot);
    return value;
  }

  /** The values of a slot that has a list. */
  list(slot: Slot): readonly PlanScalar[] {
    const value = this.#values[slot];
    if (value === undefined || !isList(value)) throw misused(slot);
    return value;
  }

  number(slot: Slot): number {
    const value = this.#values[slot];
    if (typeof value !== 'number') throw misused(slot);
    return value;
  }

  cursor(slot: Slot): Cursor {
    const value = this.#values[slot];
    if (value === undefined || !isCursor(value)) throw misused(slot);
    return value;
  }

  /** Counts work done. @throws CommuniqueError `TIMEOUT` after the deadline. */
  step(steps: number): void {
    this.#steps += steps;
    if (this.#steps < STEPS_BETWEEN_CHECKS) return;
    this.checkDeadline();
  }

  /** Checks the clock, after work that was not counted. @throws CommuniqueError `TIMEOUT` after the deadline. */
  checkDeadline(): void {
    this.#steps = 0;
    if (performance.now() > this.#deadline) {
      throw new CommuniqueError(
        'TIMEOUT',
        `the question took longer than ${this.#milliseconds} ms; ask for fewer rows, or filter by something that few nodes have`,
      );
    }
  }
}

function isList(value: PlanValue): value is readonly PlanScalar[] {
  return Array.isArray(value);
}

function isCursor(value: PlanValue): value is Cursor {
  return typeof value === 'object' && 'kind' in value;
}

function misused(slot: Slot): CommuniqueError {
  return new CommuniqueError('INTERNAL', `slot ${slot} has a value of another kind`);
}

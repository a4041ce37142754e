import type { GraphModel, NodeType } from '../../../src/model/graph-model.js';
import type { PlanValue, Slot } from '../../../src/plan/value.js';
import type { OracleGraph } from '../oracle/oracle-graph.js';
import type { Choices } from './choices.js';

/** What the makers of a plan's parts share; it collects the values of the plan. */
export class PlanMaker {
  readonly graph: OracleGraph;
  readonly choices: Choices;
  readonly values: PlanValue[] = [];

  constructor(graph: OracleGraph, choices: Choices) {
    this.graph = graph;
    this.choices = choices;
  }

  get model(): GraphModel {
    return this.graph.model;
  }

  /** Adds a value, and returns its slot. */
  slot(value: PlanValue): Slot {
    return this.values.push(value) - 1;
  }

  typeOf(name: string): NodeType {
    const type = this.model.nodeTypes.get(name);
    if (type === undefined) throw new Error(`no type ${name}`);
    return type;
  }
}

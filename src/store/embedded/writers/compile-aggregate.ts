import type { JsonText } from '../../../json/json-text.js';
import { objectWriter } from '../../../json/object-writer.js';
import type { Summary } from '../../../model/summaries.js';
import type { AggregateField } from '../../../plan/plan.js';
import { compareStored } from '../graph/compare-stored.js';
import { scalarOf } from '../graph/graph.js';
import type { NodeList, StoredScalar } from '../graph/graph.js';
import type { Run } from '../access/run.js';
import type { Countable } from '../access/list-source.js';
import { explainOverflow, meanOf, SCALE, sumOf, type Sums } from '../../sum.js';
import { writeValue } from './write-value.js';

type NumbersWriter = (counted: Countable, run: Run) => JsonText;

/** Compiles aggregates over rows. */
export function compileAggregate(fields: readonly AggregateField[]): NumbersWriter {
  return objectWriter(fields, (field) => compileNumber(field));
}

function compileNumber(field: AggregateField): NumbersWriter | JsonText {
  switch (field.kind) {
    case 'typename':
      return `"${field.name}"`;
    case 'count':
      return (counted) => String(counted.count());
    default:
      return objectWriter(field.fields, (each) =>
        each.kind === 'typename'
          ? `"${each.name}"`
          : (counted: Countable, run: Run) => {
              const nodes = counted.nodes();
              readsProperty(nodes, each.property, run);
              const found = summarize(field.kind, nodes, each.property);
              return found === Infinity || found === -Infinity
                ? run.nonconforming(explainOverflow(each.property))
                : writeValue(found);
            },
      );
  }
}

function readsProperty(nodes: NodeList, property: string, { graph }: Run): void {
  if (nodes.length > 0) graph.tracker.readsProperty(nodes.nodeAt(0).type.name, property);
}

/** The result is infinite if a sum overflows. */
function summarize(kind: Summary, nodes: NodeList, property: string): StoredScalar | undefined {
  const values: StoredScalar[] = [];
  for (let position = 0; position < nodes.length; position += 1) {
    const value = scalarOf(nodes.nodeAt(position).properties[property]);
    if (value !== undefined) values.push(value);
  }
  switch (kind) {
    case 'min':
      return extreme(values, -1);
    case 'max':
      return extreme(values, 1);
    case 'sum':
      return sumOf(sumsOf(values));
    case 'avg':
      return values.length === 0 ? undefined : meanOf(sumsOf(values), values.length);
  }
}

function extreme(values: readonly StoredScalar[], sign: -1 | 1): StoredScalar | undefined {
  let best: StoredScalar | undefined;
  for (const value of values) {
    if (best === undefined || compareStored(value, best) * sign > 0) best = value;
  }
  return best;
}

function sumsOf(values: readonly StoredScalar[]): Sums {
  return { total: add(values, 1), scaled: () => add(values, SCALE) };
}

function add(values: readonly StoredScalar[], scale: number): number {
  let total = 0;
  for (const value of values) if (typeof value === 'number') total += value * scale;
  return total;
}

import type { Change } from '../../../src/model/change.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { EdgeRecord, NodeRecord } from '../../../src/model/record.js';
import { relationshipOf } from '../../../src/model/find-relationship.js';
import type { Choices } from './choices.js';
import { randomChanges, randomRecords } from './random-records.js';

/** The records of a graph that changes at random, in plain maps. */
export class ChangingRecords {
  readonly #model: GraphModel;
  readonly #choices: Choices;
  readonly #records = new Map<string, NodeRecord | EdgeRecord>();
  /** Edges that were removed; of these to-one ones may be put again. */
  readonly #removed: EdgeRecord[] = [];

  constructor(model: GraphModel, choices: Choices) {
    this.#model = model;
    this.#choices = choices;
    for (const record of randomRecords(model, choices)) this.#put(record);
  }

  get all(): readonly (NodeRecord | EdgeRecord)[] {
    return [...this.#records.values()];
  }

  /** Makes the next few changes, in an order in which they can be applied. */
  next(): readonly Change[] {
    const choices = this.#choices;
    return choices.times(1 + choices.upTo(3), () => this.#some()).flat();
  }

  #some(): readonly Change[] {
    const choices = this.#choices;
    const known = this.all;
    switch (choices.pick(['put', 'put', 'put again', 'remove', 'detach'] as const)) {
      case 'put': {
        const made = randomChanges(this.#model, choices);
        // Nodes first: edges need them.
        const puts = made.filter(() => choices.chance(15)).filter((each) => this.#fits(each));
        for (const record of puts) this.#put(record);
        return puts;
      }
      case 'put again': {
        const again = [...this.#removed, ...known].filter((each) => this.#fits(each));
        if (again.length === 0) return [];
        const record = choices.pick(again);
        this.#put(record);
        return [record];
      }
      case 'remove': {
        const edges = known.filter(isEdge);
        return edges.length === 0 ? [] : [this.#removeEdge(choices.pick(edges))];
      }
      case 'detach': {
        const nodes = known.filter((each): each is NodeRecord => each.kind === 'node');
        return nodes.length === 0 ? [] : this.#detach(choices.pick(nodes));
      }
    }
  }

  #put(record: NodeRecord | EdgeRecord): void {
    this.#records.set(this.#keyOf(record), record);
  }

  #detach({ type, id }: NodeRecord): readonly Change[] {
    const edges = this.all.filter(isEdge).filter((each) => this.#namesOf(each).includes(id));
    const removals = edges.map((each) => this.#removeEdge(each));
    this.#records.delete(id);
    return [...removals, { kind: 'node removal', type, id }];
  }

  #removeEdge(record: EdgeRecord): Change {
    this.#records.delete(this.#keyOf(record));
    this.#removed.push(record);
    const { type, fromType, toType, from, to, properties } = record;
    return { kind: 'edge removal', type, fromType, toType, from, to, properties };
  }

  /** Whether all nodes that a record names are there. */
  #fits(record: NodeRecord | EdgeRecord): boolean {
    return record.kind === 'node' || this.#namesOf(record).every((id) => this.#records.has(id));
  }

  /** The ids of the nodes that an edge names: its ends, what its properties refer to, its sources. */
  #namesOf(record: EdgeRecord): readonly string[] {
    const { from, to, properties, sources } = record;
    const { edgeType } = relationshipOf(this.#model, record);
    const declared = [...(this.#model.edgeTypes.get(edgeType ?? '')?.properties.values() ?? [])];
    const references = declared.flatMap(({ name, type }) => {
      const value = properties[name];
      return type.kind === 'Reference' && typeof value === 'string' ? [value] : [];
    });
    return [from, to, ...references, ...sources.map(({ source }) => source)];
  }

  #keyOf(record: NodeRecord | EdgeRecord): string {
    if (record.kind === 'node') return record.id;
    const { type, fromType, toType, from, to, properties } = record;
    const { key } = relationshipOf(this.#model, record);
    const values = key.map((name) => properties[name] ?? null);
    return JSON.stringify([type, fromType, toType, from, to, ...values]);
  }
}

function isEdge(record: NodeRecord | EdgeRecord): record is EdgeRecord {
  return record.kind === 'edge';
}

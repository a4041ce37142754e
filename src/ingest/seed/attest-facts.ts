import type {
  GraphModel,
  NodeType,
  Relationship,
  StoredRelationshipField,
} from '../../model/graph-model.js';
import type { EdgeRecord, GraphRecord } from '../../model/record.js';
import { namedNodes } from '../../model/named-nodes.js';
import { findRelationship } from '../../model/find-relationship.js';
import { attestationOf } from '../../model/attestation-of.js';
import { attestationField } from '../../model/declared-fields.js';

/**
 * Adds the documents of an edge to the nodes that it names: to its ends, and to those that its properties
 * reference. So a node is attested by the documents of its record and of all facts about it.
 *
 * Edges of hierarchies only order names, so their documents attest neither end. If a record names a
 * document itself, its paragraph is kept; else the first paragraph of any fact is taken.
 */
export function attestFacts(
  records: readonly GraphRecord[],
  model: GraphModel,
): readonly GraphRecord[] {
  const types = new Map(
    [...model.nodeTypes].flatMap(([name, type]) => {
      const attests = attestationField(type, model);
      return attests === undefined ? [] : [[name, attests] as const];
    }),
  );
  if (types.size === 0) return records;
  const edges = records.filter((record) => record.kind === 'edge');
  const found = new Attestations(types, model);
  const attestations = new Set([...types.values()].map(({ relationship }) => relationship));
  const hierarchies = new Set([...model.nodeTypes.values()].flatMap(hierarchyOf));
  const facts: EdgeRecord[] = [];
  for (const edge of edges) {
    const relationship = findRelationship(model, edge);
    if (relationship === undefined || hierarchies.has(relationship)) continue;
    if (attestations.has(relationship)) found.addGiven(edge);
    else facts.push(edge);
  }
  for (const edge of facts) found.addFact(edge);
  return [...records, ...found.list()];
}

function hierarchyOf({ broader, relationships }: NodeType): readonly Relationship[] {
  const field = relationships.get(broader ?? '');
  return field?.kind === 'stored' ? [field.relationship] : [];
}

/** Which documents attest which nodes: those that records name, then those of facts. */
class Attestations {
  readonly #fields: ReadonlyMap<string, StoredRelationshipField>;
  readonly #model: GraphModel;
  readonly #given = new Set<string>();
  readonly #found = new Map<string, EdgeRecord>();

  constructor(fields: ReadonlyMap<string, StoredRelationshipField>, model: GraphModel) {
    this.#fields = fields;
    this.#model = model;
  }

  addGiven({ from, to }: EdgeRecord): void {
    this.#given.add(keyOf(from, to));
  }

  addFact(edge: EdgeRecord): void {
    for (const [type, id] of namedNodes(edge, this.#model)) {
      const attests = this.#fields.get(type);
      if (attests === undefined) continue;
      for (const source of edge.sources) {
        // A document does not attest itself by stating a fact that names it.
        if (source.source === id) continue;
        const made = attestationOf(id, source, {
          attests,
          model: this.#model,
          location: edge.location,
        });
        const key = keyOf(made.from, made.to);
        const known = this.#found.get(key);
        if (this.#given.has(key) || (known && !isBefore(made, known))) continue;
        this.#found.set(key, made);
      }
    }
  }

  list(): Iterable<EdgeRecord> {
    return this.#found.values();
  }
}

function keyOf(from: string, to: string): string {
  return `${from} ${to}`;
}

/** Whether `one` names an earlier paragraph, or is the only one to name a paragraph. */
function isBefore(one: EdgeRecord, other: EdgeRecord): boolean {
  const [paragraph, known] = [
    one.sources[0]?.paragraph ?? null,
    other.sources[0]?.paragraph ?? null,
  ];
  return paragraph !== null && (known === null || paragraph < known);
}

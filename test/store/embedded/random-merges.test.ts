import { attestFacts } from '../../../src/ingest/seed/attest-facts.js';
import { printRecord } from '../../../src/ingest/records/print-record.js';
import type { Change } from '../../../src/model/change.js';
import type { Edit, MergeEdit, UndoMergeEdit } from '../../../src/model/edit.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import { relationshipOf } from '../../../src/model/find-relationship.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../../../src/model/record.js';
import { attestationFields } from '../../../src/store/edits/attestations.js';
import { edgeIdentity } from '../../../src/store/edits/edge-identity.js';
import { renameNodes } from '../../../src/store/edits/rename-nodes.js';
import { type ResolvedEdits, resolveEdits } from '../../../src/store/edits/resolve-edits.js';
import { singleEnds } from '../../../src/store/edits/single-ends.js';
import type { Graph } from '../../../src/store/embedded/graph/stored-graph.js';
import { applyChanges } from '../../../src/store/embedded/records/apply-changes.js';
import { editedGraph } from '../../../src/store/embedded/editing/edited-graph.js';
import { HeldGraph } from '../../../src/store/embedded/records/held-graph.js';
import type { Choices } from '../../support/random/choices.js';
import { TEST_MODELS } from '../../support/random/test-models.js';
import { onGraphs } from '../../support/random/on-graphs.js';
import { randomRecords } from '../../support/random/random-records.js';
import { graphHolding } from '../../support/run-on.js';

/** MERGE_RUNS is the number of graphs of each model. */
const RUNS = Number(process.env['MERGE_RUNS'] ?? 20);
const MERGES = 6;
const runs = (about: string) => ({ about, runs: RUNS, minutes: 60, seed: 1815 });

describe.each(TEST_MODELS)('merges of any nodes of any graph, on %s', (name, modelOf) => {
  it('leave every edge at the other node, or say that it was dropped', async () => {
    const model = await modelOf();
    await onGraphs(runs(`merged, ${name}`), (choices) => {
      const graph = randomGraph(model, choices);
      for (const edit of someMerges(graph, choices)) {
        const before = edgesOf(graph).filter((edge) => names(edge, edit.from, model));
        const { left, changes } = carryOut(graph, edit);
        const into = graph.redirects.get(edit.from)?.to;
        if (changes.length === 0 || into === undefined) continue;
        const after = new Set(edgesOf(graph).map((edge) => edgeIdentity(model, edge)));
        const gone = before
          .map((edge) => renameNodes(edge, (id) => (id === edit.from ? into : id), model))
          .filter((edge) => !after.has(edgeIdentity(model, edge)));
        expect(gone.length).toBeLessThanOrEqual(left.length);
        expect(edgesOf(graph).some((edge) => names(edge, edit.from, model))).toBe(false);
      }
      return Promise.resolve();
    });
  });

  it('are undone, and leave the graph as it was', async () => {
    const model = await modelOf();
    let undone = 0;
    await onGraphs(runs(`merged and undone, ${name}`), (choices) => {
      const graph = randomGraph(model, choices);
      const before = linesOf(graph);
      for (const edit of someMerges(graph, choices)) {
        if (carryOut(graph, edit).changes.length === 0) continue;
        expect(carryOut(graph, undoOf(edit.from)).left).toEqual([]);
        expect(linesOf(graph)).toEqual(before);
        undone += 1;
      }
      return Promise.resolve();
    });
    expect(undone).toBeGreaterThan(RUNS);
  });

  it('are undone from the last one back, and nothing is lost', async () => {
    const model = await modelOf();
    const { byRelationship } = attestationFields(model);
    await onGraphs(runs(`merged one after the other, ${name}`), (choices) => {
      const graph = randomGraph(model, choices);
      const before = recordsOf(graph);
      const merged = someMerges(graph, choices).filter(
        (edit) => carryOut(graph, edit).changes.length > 0,
      );
      for (const { from } of merged.reverse()) {
        expect(carryOut(graph, undoOf(from)).left).toEqual([]);
      }
      const after = recordsOf(graph);
      // A node keeps a document that a fact about it cites, even if an earlier merge made it do so.
      const more = [...after].flatMap(([line, record]) => (before.has(line) ? [] : [record]));
      expect([...before.keys()].filter((line) => !after.has(line))).toEqual([]);
      expect(
        more.filter(
          (record) => record.kind !== 'edge' || !byRelationship.has(relationshipOf(model, record)),
        ),
      ).toEqual([]);
      return Promise.resolve();
    });
  });

  it('are undone in any order without an end that is missing or has too many edges', async () => {
    const model = await modelOf();
    await onGraphs(runs(`undone in any order, ${name}`), (choices) => {
      const graph = randomGraph(model, choices);
      const merges = someMerges(graph, choices);
      for (const edit of merges) carryOut(graph, edit);
      // One that is refused, since another has to be undone before, may come again.
      for (let step = 0; step < 3 * MERGES && graph.redirects.size > 0; step += 1) {
        carryOut(graph, undoOf(choices.pick([...graph.redirects.keys()])));
        expect(crowdedEnds(graph)).toEqual([]);
      }
      return Promise.resolve();
    });
  });
});

/** A graph as edits leave it: without cycles in hierarchies, and every fact is attested where it belongs. */
function randomGraph(model: GraphModel, choices: Choices): Graph {
  const { unattesting } = attestationFields(model);
  const records = randomRecords(model, choices).filter(
    (record) =>
      record.kind === 'node' ||
      !unattesting.has(relationshipOf(model, record)) ||
      record.from < record.to,
  );
  return graphHolding(model, attestFacts(records, model));
}

/** Merges of two nodes of one type each; some of their nodes may have gone by a merge before. */
function someMerges(graph: Graph, choices: Choices): readonly MergeEdit[] {
  const nodes = listRecords(graph).filter((record) => record.kind === 'node');
  const pairs = nodes.flatMap((from): readonly (readonly [NodeRecord, NodeRecord])[] =>
    nodes.filter((into) => into !== from && into.type === from.type).map((into) => [from, into]),
  );
  if (pairs.length === 0) return [];
  return choices.times(MERGES, () => {
    const [from, into] = choices.pick(pairs);
    const ifVersion = { from: undefined, into: undefined };
    return { kind: 'merge', path: [], from: from.id, into: into.id, ifVersion };
  });
}

function undoOf(id: string): UndoMergeEdit {
  return { kind: 'undo merge', path: [], id };
}

/** Carries out an edit as after a restart: what a journal stores of changes is JSON. */
function carryOut(graph: Graph, edit: Edit): ResolvedEdits {
  const resolved = resolveEdits(editedGraph(graph), [edit], { allowUnsourced: false });
  applyChanges(graph, JSON.parse(JSON.stringify(resolved.changes)) as readonly Change[]);
  return resolved;
}

function listRecords(graph: Graph): readonly GraphRecord[] {
  const held = new HeldGraph(graph);
  const records = [...held.records()];
  held.release();
  return records;
}

function recordsOf(graph: Graph): ReadonlyMap<string, GraphRecord> {
  return new Map(listRecords(graph).map((record) => [printRecord(record), record]));
}

function linesOf(graph: Graph): readonly string[] {
  return [...recordsOf(graph).keys()].sort();
}

function edgesOf(graph: Graph): readonly EdgeRecord[] {
  return listRecords(graph).filter((record) => record.kind === 'edge');
}

function names(edge: EdgeRecord, id: string, model: GraphModel): boolean {
  let isNamed = false;
  renameNodes(
    edge,
    (each) => {
      isNamed ||= each === id;
      return each;
    },
    model,
  );
  return isNamed;
}

/** Ends with more than one edge where only one may be. */
function crowdedEnds(graph: Graph): readonly string[] {
  const seen = new Set<string>();
  return edgesOf(graph).flatMap((edge) => {
    const relationship = graph.model.relationships.find(
      (each) => each.type === edge.type && each.from === edge.fromType && each.to === edge.toType,
    );
    if (relationship === undefined) return [];
    const single = singleEnds(graph.model, relationship);
    const ends = [
      ...(single.from ? [`${edge.from} ${relationship.index} OUT`] : []),
      ...(single.to ? [`${edge.to} ${relationship.index} IN`] : []),
    ];
    const crowded = ends.filter((end) => seen.has(end));
    for (const end of ends) seen.add(end);
    return crowded;
  });
}

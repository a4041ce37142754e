import type { ConnectEdit, EditPath, NodeEdit } from '../../model/edit.js';
import { findRelationship, relationshipOf } from '../../model/find-relationship.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { EdgeRecord, NodeRecord } from '../../model/record.js';
import { isParagraph, showScalar } from '../../model/scalar-values.js';
import { checkProperties, type DeclaredValues } from '../check-properties.js';
import { uniqueProperties } from '../check-records.js';
import { attestationFields } from './attestations.js';
import type { EditedGraph } from './edited-graph.js';
import type { EditProblems } from './edit-problems.js';
import type { GraphDraft } from './graph-draft.js';

const NOTHING: DeclaredValues = { properties: new Map(), interval: undefined };

const SOURCE_NEEDED =
  'expected a document that states it, but got none: give `sources`, or `allowUnsourced: true`';

/** What edited nodes and edges are checked against. */
export interface EditChecks {
  readonly graph: EditedGraph;
  readonly draft: GraphDraft;
  readonly allowUnsourced: boolean;
  readonly problems: EditProblems;
}

/** Checks a node that is new or has changed: its values, and that a document names it, unless it is one. */
export function checkNode(record: NodeRecord, path: EditPath, checks: EditChecks): void {
  const { graph, draft, allowUnsourced, problems } = checks;
  const { model } = graph;
  const type = model.nodeTypes.get(record.type) ?? { ...NOTHING };
  for (const problem of checkProperties(record.id, type, record.properties, model)) {
    problems.add(path, problem);
  }
  const attests = attestationFields(model).byType.get(record.type);
  if (allowUnsourced || attests === undefined || record.type === model.sourceType) return;
  if (draft.edgesAt(record.id, attests.relationship, attests.direction).length > 0) return;
  problems.add(path, `${record.id}: ${SOURCE_NEEDED}`);
}

/** Checks that each node which loses a document keeps another; `paths` has the paths of edited nodes by their ids. */
export function checkLostDocuments(
  paths: ReadonlyMap<string, EditPath>,
  { graph, draft, allowUnsourced, problems }: EditChecks,
): void {
  if (allowUnsourced) return;
  const { byRelationship } = attestationFields(graph.model);
  const checked = new Set(draft.changedNodes().map(({ id }) => id));
  for (const edge of draft.removedEdges()) {
    const attests = byRelationship.get(relationshipOf(graph.model, edge));
    if (attests === undefined) continue;
    const id = attests.direction === 'OUT' ? edge.from : edge.to;
    if (checked.has(id) || draft.node(id) === undefined) continue;
    checked.add(id);
    if (draft.node(id)?.type === graph.model.sourceType) continue;
    if (draft.edgesAt(id, attests.relationship, attests.direction).length > 0) continue;
    problems.add(
      paths.get(id) ?? [],
      `${id}: expected a document to be left that states it, but got none: give \`sources\`, or \`allowUnsourced: true\``,
    );
  }
}

/** Checks an edge that is new or has changed: its values, the nodes that it names, and its documents. */
export function checkEdge(record: EdgeRecord, path: EditPath, checks: EditChecks): void {
  const { graph, draft, allowUnsourced, problems } = checks;
  const { model } = graph;
  const { edgeType = '' } = findRelationship(model, record) ?? {};
  const declared = model.edgeTypes.get(edgeType) ?? NOTHING;
  for (const problem of checkProperties(record, declared, record.properties, model)) {
    problems.add(path, problem);
  }
  for (const { name, type } of declared.properties.values()) {
    const value = record.properties[name];
    if (type.kind !== 'Reference' || typeof value !== 'string') continue;
    const problem = explainEnd(draft, value, type.target);
    if (problem !== undefined) problems.add([...path, 'edge', name], problem);
  }
  if (model.sourceType === undefined || allowUnsourced) return;
  if (record.sources.length === 0) {
    problems.add(path, `${record.from} ${record.type} ${record.to}: ${SOURCE_NEEDED}`);
  }
}

/** Checks the documents that edits name, each once. */
export function checkSources(
  edits: readonly (NodeEdit | ConnectEdit)[],
  { graph, draft, problems }: EditChecks,
): void {
  const { sourceType } = graph.model;
  if (sourceType === undefined) return;
  // The documents of the whole request are those of many edits.
  const sources = new Set(edits.flatMap((edit) => edit.sources));
  if (sources.size === 0) return;
  const named = new Map([...sources].map((each) => [each.path.join(' '), each]));
  for (const { source, paragraph, path } of named.values()) {
    const problem = explainEnd(draft, source, sourceType);
    if (problem !== undefined) problems.add(path, problem);
    if (paragraph === null || isParagraph(paragraph)) continue;
    const given = showScalar(paragraph);
    problems.add(
      [...path, 'paragraph'],
      `expected the number of a paragraph of ${source}, from 1, but got ${given}`,
    );
  }
}

/** Explains why a node cannot stand where one of a type is expected; `undefined` if it can. */
export function explainEnd(draft: GraphDraft, id: string, type: string): string | undefined {
  const found = draft.typeOf(id);
  if (found === type) return undefined;
  const expected = `expected the id of a ${type}`;
  return found === undefined
    ? `${expected}, but there is no ${JSON.stringify(id.slice(0, 100))}`
    : `${expected}, but "${id}" is of type ${found}`;
}

/** Checks that no two nodes share a unique value. */
export function checkUniqueValues(
  nodes: ReadonlyMap<Pick<NodeEdit, 'type' | 'path'>, string>,
  { graph, draft, problems }: EditChecks,
): void {
  const taken = new Map<string, string>();
  for (const [{ type, path }, id] of nodes) {
    for (const property of uniqueProperties(graph.model, type.name)) {
      const value = draft.node(id)?.properties[property];
      if (value === undefined) continue;
      const holder = holderOf(graph, draft, type.name, property, String(value));
      const key = `${type.name}.${property} ${String(value)}`;
      const other = taken.get(key) ?? holder;
      taken.set(key, id);
      if (other === undefined || other === id) continue;
      problems.add(
        [...path, property],
        `${id}: ${property} ${JSON.stringify(value)} already belongs to ${other}`,
      );
    }
  }
}

/** The node that has a unique value and will keep it. */
function holderOf(
  graph: EditedGraph,
  draft: GraphDraft,
  type: string,
  property: string,
  value: string,
): string | undefined {
  const holder = graph.holderOf(type, property, value);
  if (holder === undefined) return undefined;
  return String(draft.node(holder)?.properties[property]) === value ? holder : undefined;
}

/** Checks that an edge of a hierarchy closes no cycle. */
export function checkHierarchy(
  edge: EdgeRecord,
  path: EditPath,
  { graph, draft, problems }: EditChecks,
): void {
  const { model } = graph;
  const relationship = findRelationship(model, edge);
  const type = model.nodeTypes.get(edge.fromType);
  const field = type?.relationships.get(type.broader ?? '');
  if (field?.kind !== 'stored' || field.relationship !== relationship) return;
  const { direction } = field;
  const start = direction === 'OUT' ? edge.from : edge.to;
  const passed = [start];
  for (let at: string | undefined = broaderOf(draft, start, relationship, direction); at;) {
    passed.push(at);
    if (at === start) {
      problems.add(path, `expected a hierarchy, but got a cycle: ${passed.join(' → ')}`);
      return;
    }
    if (passed.indexOf(at) < passed.length - 1) return; // A cycle that was there before.
    at = broaderOf(draft, at, relationship, direction);
  }
}

function broaderOf(
  draft: GraphDraft,
  id: string,
  relationship: GraphModel['relationships'][number],
  direction: 'OUT' | 'IN',
): string | undefined {
  const [edge] = draft.edgesAt(id, relationship, direction);
  return direction === 'OUT' ? edge?.to : edge?.from;
}

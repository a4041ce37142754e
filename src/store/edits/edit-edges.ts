import type { ConnectEdit, DisconnectEdit, EditedEnd, NodeEdit } from '../../model/edit.js';
import type { GraphModel, Relationship } from '../../model/graph-model.js';
import { PARAGRAPH } from '../../model/attestation-of.js';
import type { EdgeRecord, SourceRecord } from '../../model/record.js';
import { attestationFields } from './attestations.js';
import { explainEnd } from './check-edited.js';
import { edgeProperties } from '../../model/edge-properties.js';
import { editValues } from './edit-values.js';
import type { EditProblems } from './edit-problems.js';
import type { DraftedEdge } from './drafted.js';
import type { GraphDraft } from './graph-draft.js';
import { singleEnds } from './single-ends.js';

/** What the edits of edges are applied to. */
export interface EdgeEditing {
  readonly model: GraphModel;
  readonly draft: GraphDraft;
  /** The ids of the nodes of edits. */
  readonly ids: ReadonlyMap<NodeEdit, string>;
  readonly problems: EditProblems;
}

/** Removes an edge from the draft; it is no problem where there is none. */
export function disconnect(edit: DisconnectEdit, { draft, ids, model }: EdgeEditing): void {
  const near = idOf(edit.near, ids);
  if (near === undefined) return;
  const { relationship, direction, far } = edit;
  if (far === undefined) {
    for (const edge of draft.edgesAt(near, relationship, direction)) draft.removeEdge(edge);
    return;
  }
  const key = editValues({}, edgeProperties(model, relationship), edit.key);
  const edge = draft.edge(relationship, endsOf(edit, near, far), key);
  if (edge !== undefined) draft.removeEdge(edge);
}

/** What a connection comes to. */
export interface ConnectedEdge {
  readonly edit: ConnectEdit;
  /** The edge as this edit leaves it. */
  readonly edge: EdgeRecord;
  readonly drafted: DraftedEdge;
}

/** Adds an edge to the draft, or changes the one that there is; returns it, or `undefined` for a problem. */
export function connect(edit: ConnectEdit, editing: EdgeEditing): ConnectedEdge | undefined {
  const { draft, ids, model, problems } = editing;
  const { relationship, direction, far, farPath, path } = edit;
  const near = idOf(edit.near, ids);
  if (near === undefined) return undefined; // The problem of that edit is known.
  const [nearType, farType] =
    direction === 'OUT'
      ? [relationship.from, relationship.to]
      : [relationship.to, relationship.from];
  const nearProblem = explainEnd(draft, near, nearType);
  const farProblem = explainEnd(draft, far, farType);
  if (nearProblem !== undefined) problems.add(path, nearProblem);
  if (farProblem !== undefined) problems.add(farPath, farProblem);
  if (nearProblem !== undefined || farProblem !== undefined) return undefined;
  const declared = edgeProperties(model, relationship);
  const ends = endsOf(edit, near, far);
  const given = editValues({}, declared, edit.properties);
  const drafted = draft.draftEdge(relationship, ends, given);
  const known = drafted.after;
  const properties =
    known === undefined ? given : editValues(known.properties, declared, edit.properties);
  const { from, to } = ends;
  const record: EdgeRecord = {
    kind: 'edge',
    type: relationship.type,
    fromType: relationship.from,
    toType: relationship.to,
    from,
    to,
    properties,
    sources: sourcesOf(edit, known, { from, to, properties }, model),
  };
  makeRoom(record, relationship, editing);
  drafted.after = record;
  return { edit, edge: record, drafted };
}

/** Removes the edges whose place an edge takes. */
function makeRoom(edge: EdgeRecord, relationship: Relationship, editing: EdgeEditing): void {
  for (const other of edgesInPlace(edge, relationship, editing)) editing.draft.removeEdge(other);
}

/** The edges to other nodes that an edge cannot be beside: at an end that has at most one. */
export function edgesInPlace(
  edge: EdgeRecord,
  relationship: Relationship,
  { draft, model }: Pick<EdgeEditing, 'draft' | 'model'>,
): readonly EdgeRecord[] {
  const single = singleEnds(model, relationship);
  const others = [
    ...(single.from ? draft.edgesAt(edge.from, relationship, 'OUT') : []),
    ...(single.to ? draft.edgesAt(edge.to, relationship, 'IN') : []),
  ];
  return others.filter(({ from, to }) => from !== edge.from || to !== edge.to);
}

/** An edge to a document is stated by that document; any other keeps its documents and gets those of the edit. */
function sourcesOf(
  { sources: given, relationship }: ConnectEdit,
  known: EdgeRecord | undefined,
  { from, to, properties }: Pick<EdgeRecord, 'from' | 'to' | 'properties'>,
  model: GraphModel,
): readonly SourceRecord[] {
  const attests = attestationFields(model).byRelationship.get(relationship);
  if (attests !== undefined) {
    const paragraph = properties[PARAGRAPH];
    return [
      {
        source: attests.direction === 'OUT' ? to : from,
        paragraph: typeof paragraph === 'number' ? paragraph : null,
      },
    ];
  }
  const sources = [...(known?.sources ?? [])];
  for (const { source, paragraph } of given) {
    if (!sources.some((each) => each.source === source && each.paragraph === paragraph)) {
      sources.push({ source, paragraph });
    }
  }
  return sources;
}

function idOf(end: EditedEnd, ids: ReadonlyMap<NodeEdit, string>): string | undefined {
  return typeof end === 'string' ? end : ids.get(end);
}

function endsOf(
  { direction }: ConnectEdit | DisconnectEdit,
  near: string,
  far: string,
): Pick<EdgeRecord, 'from' | 'to'> {
  return direction === 'OUT' ? { from: near, to: far } : { from: far, to: near };
}

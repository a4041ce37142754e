import type { NodeEdit } from '../../model/edit.js';
import { isIdOf } from '../../model/id-form.js';
import type { NodeRecord } from '../../model/record.js';
import { editValues } from './edit-values.js';
import type { EditedGraph } from './edited-graph.js';
import type { EditProblems } from './edit-problems.js';
import type { GraphDraft } from './graph-draft.js';

/** Puts the nodes of edits into a draft, and returns the id of each; edits with problems have none. */
export function editNodes(
  graph: EditedGraph,
  edits: readonly NodeEdit[],
  draft: GraphDraft,
  problems: EditProblems,
): ReadonlyMap<NodeEdit, string> {
  const ids = new Map<NodeEdit, string>();
  const first = new Map<string, NodeEdit>();
  for (const edit of edits) {
    const id = identify(graph, edit, problems);
    if (id === undefined) continue;
    const twin = first.get(id);
    if (twin !== undefined) {
      const place = twin.path.join('.');
      problems.add(edit.path, `${id}: expected each node once, but it is at ${place} too`);
      continue;
    }
    first.set(id, edit);
    if (!isAsExpected(graph, id, edit, problems)) continue;
    ids.set(edit, id);
    draft.putNode(edited(draft.node(id), id, edit));
  }
  return ids;
}

/** Finds out which node an edit is about. */
function identify(
  graph: EditedGraph,
  { type, id, properties, path }: NodeEdit,
  problems: EditProblems,
): string | undefined {
  if (id !== undefined && isIdOf(id, type)) return id;
  const form = `an id such as "${type.example ?? `${type.singular}:name`}"`;
  if (id !== undefined) {
    problems.add(
      [...path, 'id'],
      `expected ${form}: "${type.singular}:", then letters and digits in words joined by hyphens, but got ${JSON.stringify(id.slice(0, 100))}`,
    );
    return undefined;
  }
  const unique = [...type.properties.values()].filter((property) => property.unique);
  const holders = unique.flatMap(({ name }) => {
    const value = properties[name];
    if (value === undefined || value === null) return [];
    return graph.holderOf(type.name, name, String(value)) ?? [];
  });
  const [holder, ...others] = new Set(holders);
  if (holder !== undefined && others.length === 0) return holder;
  const names = unique.map(({ name }) => `\`${name}\``).join(' or ');
  problems.add(
    path,
    others.length > 0
      ? `the unique values belong to several nodes: ${[holder, ...others].join(', ')}; give the id of one`
      : `expected ${form}${unique.length === 0 ? '' : `, or the ${names} of a ${type.name} that exists`}`,
  );
  return undefined;
}

function isAsExpected(
  graph: EditedGraph,
  id: string,
  { ifVersion, path }: NodeEdit,
  problems: EditProblems,
): boolean {
  if (ifVersion === undefined) return true;
  const version = graph.node(id)?.version;
  if ((version ?? 0) === ifVersion) return true;
  problems.addConflict(
    [...path, 'ifVersion'],
    version === undefined
      ? `${id}: expected version ${ifVersion}, but there is no such node; it may have been deleted`
      : `${id}: expected version ${ifVersion}, but it has version ${version}; read it again, and repeat the change if it still applies`,
    version ?? 0,
  );
  return false;
}

function edited(
  known: NodeRecord | undefined,
  id: string,
  { type, properties: given }: NodeEdit,
): NodeRecord {
  const { nameFrom } = type;
  const standIn = known === undefined && nameFrom !== undefined ? given[nameFrom] : undefined;
  const values = standIn === undefined ? given : { name: standIn, ...given };
  return {
    kind: 'node',
    type: type.name,
    id,
    properties: editValues(known?.properties ?? {}, type.properties, values),
  };
}

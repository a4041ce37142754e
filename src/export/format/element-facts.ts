import type { RecordValue } from '../../model/record.js';
import type { ViewEdge, ViewNode, ViewSource } from '../../view/graph-view.js';
import type { ExportEdge } from './graph-format.js';
import { safeName } from './safe-names.js';

/** What JSON can say of something, by name; `undefined` is not written. */
export type Facts = Readonly<
  Record<string, RecordValue | readonly (number | null)[] | null | undefined>
>;

/** What every kind of JSON file calls its own, on nodes and on edges. */
export const NODE_FACTS = ['id', 'label', 'type', 'start', 'end', 'degree'] as const;
export const EDGE_FACTS = [
  ...['id', 'label', 'type', 'start', 'end', 'derived', 'count'],
  ...['sourceIds', 'sourceTitles', 'sourceUrls', 'sourceParagraphs'],
] as const;

/** What a file tells of a node beside its id, its type and its name. */
export function nodeFacts(node: ViewNode, reserved: ReadonlySet<string>): Facts {
  const { degree, start, end } = node;
  return { degree, start, end, ...safeProperties(node, reserved) };
}

/**
 * What a file tells of an edge beside its id, its ends and its type.
 *
 * Its sources are lists of one length, since many clients show lists of texts and none shows
 * lists of objects: a source without an address has an empty one, and one without a paragraph has
 * `null`. Where no source has one, the list is left out. They are never called `source`, which is
 * where an edge begins.
 */
export function edgeFacts(edge: ExportEdge, reserved: ReadonlySet<string>): Facts {
  const { start, end, sources } = edge;
  const properties = safeProperties(edge, reserved);
  if (edge.count !== undefined)
    return { start, end, derived: true, count: edge.count, ...properties };
  if (sources.length === 0) return { start, end, ...properties };
  return {
    start,
    end,
    ...properties,
    sourceIds: sources.map(({ id }) => id),
    sourceTitles: sources.map(({ label }) => label),
    sourceUrls: sources.some(hasUrl) ? sources.map(({ url }) => url ?? '') : undefined,
    sourceParagraphs: sources.some(hasParagraph)
      ? sources.map(({ paragraph }) => paragraph ?? null)
      : undefined,
  };
}

function hasUrl({ url }: ViewSource): boolean {
  return url !== undefined;
}

function hasParagraph({ paragraph }: ViewSource): boolean {
  return paragraph !== undefined;
}

/** The own values under names that a file can take; what `start` and `end` say is said once. */
function safeProperties(
  element: ViewNode | ViewEdge,
  reserved: ReadonlySet<string>,
): Readonly<Record<string, RecordValue>> {
  const safe: Record<string, RecordValue> = {};
  for (const [name, value] of Object.entries(element.properties)) {
    const told = (name === 'start' || name === 'end') && element[name] === value;
    if (!told) safe[safeName(name, reserved)] = value;
  }
  return safe;
}

import type { RecordValue } from '../../model/record.js';
import type { ViewEdge, ViewNode, ViewSource } from '../../view/graph-view.js';
import type { ExportEdge } from './graph-format.js';
import { safeName } from '../../kernel/safe-names.js';

/** Values of a node or an edge by name, as JSON has them; `undefined` is not written. */
export type Facts = Readonly<
  Record<string, RecordValue | readonly (number | null)[] | null | undefined>
>;

/** The names that all JSON formats use themselves, for nodes and for edges. */
export const NODE_FACTS = ['id', 'label', 'type', 'start', 'end', 'degree'] as const;
export const EDGE_FACTS = [
  ...['id', 'label', 'type', 'start', 'end', 'derived', 'count'],
  ...['sourceIds', 'sourceTitles', 'sourceUrls', 'sourceParagraphs'],
] as const;

/** The values of a node other than its id, its type and its name. */
export function nodeFacts(node: ViewNode, reserved: ReadonlySet<string>): Facts {
  const { degree, start, end } = node;
  return { degree, start, end, ...safeProperties(node, reserved) };
}

/**
 * The values of an edge other than its id, its ends and its type.
 *
 * Its sources are parallel lists, since many clients show lists of texts, but none shows lists of
 * objects: a source without a URL has an empty text, one without a paragraph `null`. A list is
 * omitted if no source has a value. None is called `source`, which is the start of an edge.
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

/** The properties under names that are not reserved; `start` and `end` are not repeated. */
function safeProperties(
  element: ViewNode | ViewEdge,
  reserved: ReadonlySet<string>,
): Readonly<Record<string, RecordValue>> {
  const safe: Record<string, RecordValue> = {};
  for (const [name, value] of Object.entries(element.properties)) {
    const isRepeated = (name === 'start' || name === 'end') && element[name] === value;
    if (!isRepeated) safe[safeName(name, reserved)] = value;
  }
  return safe;
}

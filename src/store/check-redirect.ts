import { findRelationship } from '../model/find-relationship.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord, NodeRecord, RedirectRecord } from '../model/record.js';
import type { Redirects } from '../model/redirects.js';
import { checkProperties, locationOf } from './check-properties.js';

/** What a redirect is checked against. */
export interface RedirectSite {
  readonly model: GraphModel;
  /** Those of the graph as it would be after writing. */
  readonly redirects: Redirects;
  /** The type of a node with the id of the redirect. */
  readonly type: string | undefined;
  readonly targetType: string | undefined;
}

const NONE: readonly string[] = Object.freeze([]);

/** The redirects of a graph after records are written to it. */
export function redirectsAfter(known: Redirects, records: readonly GraphRecord[]): Redirects {
  const written = records.filter((record) => record.kind === 'redirect');
  if (written.length === 0) return known;
  return new Map([...known, ...written.map((record) => [record.id, record] as const)]);
}

/** Lists the problem of a node with an id that leads to another. */
export function checkNotMerged({ id }: NodeRecord, redirects: Redirects): readonly string[] {
  const to = redirects.get(id)?.to;
  if (to === undefined) return NONE;
  return [`${id}: expected the id of a node that was not merged, but it was merged into ${to}`];
}

/** Lists the problems for which a redirect cannot be written. */
export function checkRedirect(
  { id, to, type: name, merged, replaced }: RedirectRecord,
  { model, redirects, type, targetType }: RedirectSite,
): readonly string[] {
  const declared = model.nodeTypes.get(name);
  if (declared === undefined) return [`${id}: the schema has no node type ${name}`];
  const problems = [merged, replaced].flatMap(({ properties }) =>
    checkProperties(id, declared, properties, model),
  );
  if (type !== undefined) {
    problems.push(`${id}: expected the id of a node that was merged into ${to}, but it is there`);
  }
  if (targetType !== name && !redirects.has(to)) {
    const came = targetType === undefined ? 'there is none' : `it has the type ${targetType}`;
    problems.push(`${id}: expected that ${to}, to which it leads, is of type ${name}, but ${came}`);
  } else if (leadsInCircle(id, redirects)) {
    problems.push(`${id}: expected that it leads to a node, but it leads in a circle`);
  }
  for (const edge of [...merged.moved, ...merged.dropped, ...replaced.edges]) {
    if (findRelationship(model, edge) !== undefined) continue;
    const { fromType, toType } = edge;
    problems.push(
      `${id}: ${locationOf(edge)}: the schema has no relationship ${edge.type} from ${fromType} to ${toType}`,
    );
  }
  return problems;
}

function leadsInCircle(id: string, redirects: Redirects): boolean {
  let at = redirects.get(id)?.to;
  for (let steps = 0; at !== undefined && steps <= redirects.size; steps += 1) {
    if (at === id) return true;
    at = redirects.get(at)?.to;
  }
  return at !== undefined;
}

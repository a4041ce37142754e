import type { ValueKind } from '../../../plan/value.js';
import type {
  Direction,
  GraphModel,
  PathStep,
  Property,
  Relationship,
} from '../../../model/graph-model.js';

/** Quotes a name of the model for a statement; every name in a statement passes through here. */
export function quoteName(name: string): string {
  return /^[A-Za-z][A-Za-z0-9_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}

/**
 * What is stored beside a value, so that statements need no function on it: for a date `key` (text that
 * sorts as dates do, see `dateKey`) and `latest` (its last instant), for a text `order` (see `textKey`)
 * and `folded` (its forms, see `foldedForms`).
 */
export type Companion = 'key' | 'latest' | 'order' | 'folded';

/** The companion that values of this kind are ordered by; `undefined` if by the value itself. */
export function orderCompanion(kind: ValueKind): Companion | undefined {
  switch (kind) {
    case 'date':
      return 'key';
    case 'text':
      return 'order';
    case 'name':
    case 'number':
    case 'boolean':
      return undefined;
  }
}

/** Names of a model have no two underscores in a row, so these do not clash with them. */
export function companionName(property: string, companion: Companion): string {
  return `${property}__${companion}`;
}

/**
 * The expression that values of a property are ordered by: 0 if another program has stored -0, which
 * Neo4j sorts before 0.
 */
export function orderedValue(property: Property | undefined, expression: string): string {
  if (property?.type.kind !== 'Float' || property.list) return expression;
  return `CASE ${expression} WHEN 0 THEN 0.0 ELSE ${expression} END`;
}

/** On an edge: the ids of the documents that state it, and the paragraphs. */
export const SOURCE_IDS = '__sources';
export const SOURCE_PARAGRAPHS = '__paragraphs';
/** An unknown paragraph in that list: a list in Neo4j holds no nulls. */
export const UNKNOWN_PARAGRAPH = -1;

/** Writes a step from a bound variable to another: `(n0)-[r1:HELD_AT]->(n1)`. */
export function stepPattern(
  model: GraphModel,
  from: string,
  { relationship, direction, repeated }: PathStep,
  edge: string,
  to: string,
): string {
  const isOut = direction === 'OUT';
  const far = isOut ? relationship.to : relationship.from;
  const label = needsFarLabel(model, relationship, direction) ? `:${quoteName(far)}` : '';
  const pattern = `[${edge}:${quoteName(relationship.type)}${repeated ? '*0..' : ''}]`;
  return `(${from})${isOut ? `-${pattern}->` : `<-${pattern}-`}(${to}${label})`;
}

/**
 * Whether the pattern needs the label of the far node. Neo4j checks it at every far node, so it is written
 * only if edges of the same name lead from the same type to several others.
 */
function needsFarLabel(
  model: GraphModel,
  relationship: Relationship,
  direction: Direction,
): boolean {
  const near = direction === 'OUT' ? relationship.from : relationship.to;
  return model.relationships.some(
    (other) =>
      other !== relationship &&
      other.type === relationship.type &&
      (direction === 'OUT' ? other.from : other.to) === near,
  );
}

/** On edges that may be parallel: the values that distinguish them, as JSON. */
export const EDGE_KEY = '__key';

/** The label of the one node that marks a database as ours; no type of a model begins with underscores. */
export const MARK = '__Communique';

/** The label of a node for each id that leads to another; it has no edges. */
export const REDIRECT = '__CommuniqueRedirect';

/** On a node that was changed after it was written first: its version. */
export const VERSION = '__version';
/** The version of a node without that property. */
export const FIRST_VERSION = 1;

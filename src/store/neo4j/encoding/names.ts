import type { ValueKind } from '../../../plan/value.js';
import type {
  Direction,
  GraphModel,
  PathStep,
  Property,
  Relationship,
} from '../../../model/graph-model.js';

/** Writes a name of the model into a statement: the one place where names are quoted. */
export function quoteName(name: string): string {
  return /^[A-Za-z][A-Za-z0-9_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}

/**
 * What is stored beside a value, so that no statement needs a function on it: of a date `key` (its
 * order as text, see `dateKey`) and `latest` (its last instant), of a text `order` (see `textKey`)
 * and `folded` (its forms, see `foldedForms`).
 */
export type Companion = 'key' | 'latest' | 'order' | 'folded';

/** What values of this kind are ordered by; `undefined`: by themselves. */
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

/** No name of a model has two underscores in a row, so these clash with none. */
export function companionName(property: string, companion: Companion): string {
  return `${property}__${companion}`;
}

/**
 * What values of a property are ordered by, in an expression: 0 where somebody else has stored -0,
 * which Neo4j would put before it.
 */
export function orderedValue(property: Property | undefined, expression: string): string {
  if (property?.type.kind !== 'Float' || property.list) return expression;
  return `CASE ${expression} WHEN 0 THEN 0.0 ELSE ${expression} END`;
}

/** On edges: the ids of the documents that state it, and the paragraphs. */
export const SOURCE_IDS = '__sources';
export const SOURCE_PARAGRAPHS = '__paragraphs';
/** Stands in the list for a paragraph that is not known: a list in Neo4j holds no nulls. */
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
 * Whether the far end must be told by its label: a label costs a look at every far node, so it is
 * written only where the same edge name leads from the same type to several.
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

/** On edges that may be parallel: what tells them apart, as JSON. */
export const EDGE_KEY = '__key';

/** The label of the one node that tells that a database is ours; no type of a model begins so. */
export const MARK = '__Communique';

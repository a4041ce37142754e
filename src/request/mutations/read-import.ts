import { CommuniqueError } from '../../kernel/errors.js';
import type { Edit, EditProblem } from '../../model/edit.js';
import { editError } from '../../model/edit-error.js';
import { editOfRecord } from '../../model/edit-of-record.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { EdgeRecord, GraphRecord, NodeRecord, RecordValue } from '../../model/record.js';
import { isParagraph } from '../../model/scalar-values.js';
import type { ArgumentValues } from '../views/view-arguments.js';
import { readSources } from './read-upsert.js';

/** The most records of one call; what is imported at once is resolved at once. */
const MOST_RECORDS = 20_000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the records of `importRecords` as edits.
 *
 * @throws CommuniqueError `BAD_USER_INPUT` with the place of each that is no record, or does not fit the model.
 */
export function readImport(model: GraphModel, given: ArgumentValues): readonly Edit[] {
  const values = Array.isArray(given['records']) ? (given['records'] as readonly unknown[]) : [];
  if (values.length === 0 || values.length > MOST_RECORDS) {
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `records: expected 1 to ${MOST_RECORDS} records, but got ${values.length}; divide them into several calls, nodes first`,
    );
  }
  const sources = readSources(given['sources'], ['sources']);
  const edits: Edit[] = [];
  const problems: EditProblem[] = [];
  for (const [index, value] of values.entries()) {
    const path = ['records', index];
    const record = readRecord(value);
    const edit = typeof record === 'string' ? record : editOfRecord(model, record, path);
    if (typeof edit === 'string') problems.push({ path, message: edit });
    else edits.push(edit.sources.length > 0 ? edit : { ...edit, sources });
  }
  if (problems.length > 0) throw editError(problems);
  return edits;
}

/** A value of JSON as a record, whose values are checked against the model later; or what is wrong with it. */
function readRecord(value: unknown): GraphRecord | string {
  if (!isFields(value)) return 'expected a record: an object with `kind: "node"` or "edge"';
  switch (value['kind']) {
    case 'node':
      return readNode(value);
    case 'edge':
      return readEdge(value);
    default:
      return `kind: expected "node" or "edge", but got ${show(value['kind'])}`;
  }
}

function readNode(value: Fields): NodeRecord | string {
  const unknown = unknownOf(value, ['kind', 'type', 'id', 'properties']);
  if (unknown !== undefined) return unknown;
  const { type, id, properties = {} } = value;
  if (!isText(type) || !isText(id)) return `expected \`type\` and \`id\`, each a text`;
  const values = readValues(properties);
  return typeof values === 'string' ? values : { kind: 'node', type, id, properties: values };
}

function readEdge(value: Fields): EdgeRecord | string {
  const names = ['type', 'fromType', 'toType', 'from', 'to'] as const;
  const unknown = unknownOf(value, ['kind', ...names, 'properties', 'sources']);
  if (unknown !== undefined) return unknown;
  const { type, fromType, toType, from, to, properties = {}, sources = [] } = value;
  if (!isText(type) || !isText(fromType) || !isText(toType) || !isText(from) || !isText(to)) {
    return 'expected `type`, `fromType`, `toType`, `from` and `to`, each a text';
  }
  const values = readValues(properties);
  if (typeof values === 'string') return values;
  if (!Array.isArray(sources) || !sources.every(isSource)) {
    return 'sources: expected a list of documents, such as { "source": "source:a", "paragraph": 3 }';
  }
  const documents = sources.map(({ source, paragraph = null }) => ({ source, paragraph }));
  return { kind: 'edge', type, fromType, toType, from, to, properties: values, sources: documents };
}

function readValues(value: unknown): Readonly<Record<string, RecordValue>> | string {
  if (!isFields(value)) return `properties: expected an object, but got ${show(value)}`;
  for (const [name, each] of Object.entries(value)) {
    const isValue = Array.isArray(each) ? each.every(isScalar) : isScalar(each);
    if (!isValue) {
      return `properties.${name}: expected a text, a number, a boolean or a list of these, but got ${show(each)}`;
    }
  }
  return value as Readonly<Record<string, RecordValue>>; // Each was looked at.
}

function unknownOf(value: Fields, known: readonly string[]): string | undefined {
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  return unknown === undefined
    ? undefined
    : `${JSON.stringify(unknown)}: expected no other member than ${known.join(', ')}`;
}

interface GivenSource {
  readonly source: string;
  readonly paragraph?: number | null;
}

function isSource(value: unknown): value is GivenSource {
  if (!isFields(value) || !isText(value['source'])) return false;
  const { paragraph } = value;
  return paragraph === undefined || paragraph === null || isParagraph(paragraph);
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 100);
}

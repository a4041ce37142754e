import { attestationOf } from '../../model/attestation-of.js';
import { attestationField } from '../../model/declared-fields.js';
import type { GraphModel, NodeType } from '../../model/graph-model.js';
import { isIdOf } from '../../model/id-form.js';
import type { GraphRecord, RecordValue } from '../../model/record.js';
import { explainReversedDates, findReversedDates } from '../../model/reversed-dates.js';
import type { TableRow } from './table-row.js';

/** Reads a row of a table of nodes, with the documents that it names; nothing if it has a problem. */
export function readNodeRow(row: TableRow, model: GraphModel): readonly GraphRecord[] {
  const heading = row.has('Id') ? 'Id' : 'id';
  const id = row.text(heading);
  const type = typeOf(id, model);
  if (type === undefined) {
    row.refuse(heading, explainId(id, model));
    return [];
  }
  const kind = row.text('Kind');
  if (kind !== '' && kind !== type.name) {
    row.refuse('Kind', `expected ${type.name}, as the id says, but got ${JSON.stringify(kind)}`);
  }
  const properties = row.properties(type, model);
  row.addProperty('Label', type.properties.get('name'), model, properties);
  addDates(row, type, model, properties);
  const { interval } = type;
  const reversed = findReversedDates(interval, properties);
  if (interval && reversed) row.refuse(undefined, explainReversedDates(interval, reversed));
  const sources = row.sources();
  const attests = attestationField(type, model);
  if (sources.length > 0 && attests === undefined) {
    row.refuse('SourceId', `expected nothing, since no document states a ${type.name}`);
  }
  if (!row.isWhole) return [];
  const { location } = row;
  return [
    { kind: 'node', type: type.name, id, properties, location },
    ...sources.flatMap((source) =>
      attests === undefined ? [] : [attestationOf(id, source, { attests, model, location })],
    ),
  ];
}

/** `Start` and `End` are dates of the type where the table has no column of these. */
function addDates(
  row: TableRow,
  { interval, properties }: NodeType,
  model: GraphModel,
  values: Record<string, RecordValue>,
): void {
  if (interval === undefined) return;
  if (!row.hasProperty(interval.from))
    row.addProperty('Start', properties.get(interval.from), model, values);
  if (interval.to === interval.from || row.hasProperty(interval.to)) return;
  row.addProperty('End', properties.get(interval.to), model, values);
}

/** The type of a node, which its id names. */
export function typeOf(id: string, { nodeTypes }: GraphModel): NodeType | undefined {
  for (const type of nodeTypes.values()) if (isIdOf(id, type)) return type;
  return undefined;
}

/** What is wrong with an id of no type. */
export function explainId(id: string, { nodeTypes }: GraphModel): string {
  const prefixes = [...nodeTypes.values()].map(({ singular }) => `${singular}:`).join(', ');
  return `expected an id, one of ${prefixes} and words of letters and digits joined by hyphens, but got ${JSON.stringify(id)}`;
}

import { type JsonText, writeJson, writeString } from '../../../json/json-text.js';
import { assertNever, CommuniqueError } from '../../../kernel/errors.js';
import type { GraphModel, Property, ValueType } from '../../../model/graph-model.js';

/** Writes a value as the driver gives it. */
export type RawWriter = (raw: unknown) => JsonText;

/** Writes whatever is stored; null where nothing is. */
export function writeRaw(raw: unknown): JsonText {
  return raw === undefined ? 'null' : writeJson(raw);
}

/**
 * The writer of values of a property; a list that is not stored is empty. What the schema does not
 * allow is no answer: others write to the database too.
 *
 * @throws CommuniqueError `UNFIT_VALUE` when it is given such a value.
 */
export function propertyWriter(property: Property, model: GraphModel): RawWriter {
  const write = valueWriter(property.type, model);
  if (property.list) {
    return (raw) => {
      if (raw === null || raw === undefined) return '[]';
      if (!Array.isArray(raw)) throw unfit(property.name);
      return `[${raw.map((each) => expectFit(write(each), property.name)).join(',')}]`;
    };
  }
  return property.required
    ? (raw) => expectFit(write(raw), property.name)
    : (raw) => (raw === null || raw === undefined ? 'null' : expectFit(write(raw), property.name));
}

/** The same for values of any kind. */
export function uncheckedWriter({ list }: Property): RawWriter {
  return list ? (raw) => writeRaw(raw ?? []) : writeRaw;
}

/** The writer of values of a type; `undefined` for what is none. */
function valueWriter(
  type: ValueType,
  { enums }: GraphModel,
): (raw: unknown) => JsonText | undefined {
  switch (type.kind) {
    case 'ID':
    case 'String':
    case 'PartialDate':
    case 'Reference':
      return (raw) => (typeof raw === 'string' ? writeString(raw) : undefined);
    case 'Int':
      return (raw) => (typeof raw === 'number' && isInt(raw) ? String(raw) : undefined);
    case 'Float':
      return (raw) => (typeof raw === 'number' && Number.isFinite(raw) ? String(raw) : undefined);
    case 'Boolean':
      return (raw) => (typeof raw === 'boolean' ? String(raw) : undefined);
    case 'Enum': {
      const texts = new Map<unknown, JsonText>(
        enums.get(type.name)?.values.map(({ name }) => [name, `"${name}"`]),
      );
      return (raw) => texts.get(raw);
    }
    default:
      return assertNever(type);
  }
}

/** @throws CommuniqueError `UNFIT_VALUE` where nothing could be written. */
function expectFit(text: JsonText | undefined, name: string): JsonText {
  if (text === undefined) throw unfit(name);
  return text;
}

function unfit(name: string): CommuniqueError {
  return new CommuniqueError(
    'UNFIT_VALUE',
    `${name}: the graph holds no such value as the schema asks for`,
  );
}

/** Whether GraphQL has such an `Int`: 32 bits. */
function isInt(number: number): boolean {
  return Number.isInteger(number) && number >= -0x80000000 && number <= 0x7fffffff;
}

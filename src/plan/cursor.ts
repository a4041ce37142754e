import { CommuniqueError } from '../kernel/errors.js';
import { positiveZero } from '../kernel/positive-zero.js';
import { parsePartialDate } from '../model/partial-date.js';
import type { OrderKey } from './order.js';
import type { Cursor, CursorValue, ValueKind } from './value.js';

/**
 * Encodes a position as an opaque text. It contains the values themselves, so it stays valid while rows are
 * added and deleted, and a fingerprint of the list and its order, so it cannot be used with another.
 */
export function encodeCursor(fingerprint: string, position: readonly CursorValue[]): string {
  const values = position.map((value) =>
    typeof value === 'object' && value !== null ? value.text : value,
  );
  return Buffer.from(JSON.stringify([fingerprint, ...values]), 'utf8').toString('base64url');
}

/** The list that a cursor belongs to. */
export interface CursorList {
  readonly fingerprint: string;
  readonly order: readonly OrderKey[];
}

/** Decodes what `encodeCursor` encoded for the same list and order. @throws CommuniqueError `BAD_CURSOR` */
export function decodeCursor(
  text: string,
  { fingerprint, order }: CursorList,
  path: string,
): Cursor {
  const [given, ...values] = readList(text, path);
  if (given !== fingerprint || values.length !== order.length) {
    throw new CommuniqueError(
      'BAD_CURSOR',
      `${path}: this cursor belongs to another list, or to another order than ${printOrder(order)}; omit it to start over, or use it with the list and the order it came from`,
    );
  }
  const position = order.map(({ valueKind }, index) => readValue(values[index], valueKind, path));
  return Object.freeze({ kind: 'cursor', position: Object.freeze(position) });
}

function readList(text: string, path: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(list)) return list;
  } catch {
    // Not JSON: reported below, like any other unreadable text.
  }
  throw unreadable(path);
}

function readValue(value: unknown, kind: ValueKind, path: string): CursorValue {
  if (value === null) return null;
  switch (kind) {
    case 'text':
    case 'name':
      if (typeof value === 'string') return value;
      break;
    case 'number':
      if (typeof value === 'number') return positiveZero(value);
      break;
    case 'boolean':
      if (typeof value === 'boolean') return value;
      break;
    case 'date': {
      const date = typeof value === 'string' ? parsePartialDate(value) : undefined;
      if (date !== undefined) return date;
      break;
    }
  }
  throw unreadable(path);
}

function unreadable(path: string): CommuniqueError {
  return new CommuniqueError(
    'BAD_CURSOR',
    `${path}: expected a cursor from an earlier answer (\`pageInfo { endCursor }\` or \`edges { cursor }\`), but got another text`,
  );
}

/** A short text that differs between lists, by their names, and between orders (FNV-1a, 32 bits). */
export function cursorFingerprint(name: string, order: readonly OrderKey[]): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(`${name} by ${printOrder(order)}`, 'utf8')) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

const cache = new WeakMap<readonly OrderKey[], string>();

/** Prints an order as `start DESC, participants.count DESC, id ASC`. */
export function printOrder(order: readonly OrderKey[]): string {
  const cached = cache.get(order);
  if (cached !== undefined) return cached;
  const text = order.map(printOrderKey).join(', ');
  cache.set(order, text);
  return text;
}

function printOrderKey({ start, path, value, descending }: OrderKey): string {
  const steps = path.map((step) => (step.kind === 'one' ? step.relationship.name : step.property));
  const last = value.kind === 'property' ? [value.property] : [value.relationship.name, 'count'];
  const names = [...(start === 'edge' ? ['edge'] : []), ...steps, ...last];
  return `${names.join('.')} ${descending ? 'DESC' : 'ASC'}`;
}

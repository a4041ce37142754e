import type { TextUses } from './text-counts.js';

/** What is stored of the texts that were run: how often, as of a time. */
export interface StoredUses {
  /** In milliseconds since 1970. */
  readonly at: number;
  /** The most frequent first. */
  readonly uses: readonly TextUses[];
}

/** The most texts that are stored, and their characters together. */
const MOST_TEXTS = 100;
const MOST_CHARACTERS = 200_000;

/** After this time a use counts half, in milliseconds: texts of an earlier version, or of old questions, fade. */
const HALF_LIFE = 7 * 24 * 60 * 60 * 1000;

/** Uses that count less are forgotten. */
const LEAST = 0.1;

/** Adds what was counted to what is stored, of which a part may come from other servers, and keeps the most frequent. */
export function mergeUses(
  stored: StoredUses,
  counted: readonly TextUses[],
  now: number,
): StoredUses {
  const faded = 0.5 ** (Math.max(0, now - stored.at) / HALF_LIFE);
  const sums = new Map(stored.uses.map(([text, uses]) => [text, uses * faded]));
  for (const [text, uses] of counted) sums.set(text, (sums.get(text) ?? 0) + uses);
  const kept: TextUses[] = [];
  let characters = 0;
  for (const [text, uses] of [...sums].sort(([, left], [, right]) => right - left)) {
    characters += text.length;
    if (kept.length === MOST_TEXTS || characters > MOST_CHARACTERS || uses < LEAST) break;
    kept.push([text, Math.round(uses * 100) / 100]);
  }
  return { at: now, uses: kept };
}

/** Reads what was stored as JSON; nothing where it cannot be read. */
export function parseUses(json: unknown): StoredUses {
  const nothing = { at: 0, uses: [] };
  if (typeof json !== 'string') return nothing;
  try {
    const { at, uses } = JSON.parse(json) as Partial<Record<keyof StoredUses, unknown>>;
    if (typeof at !== 'number' || !Array.isArray(uses)) return nothing;
    return { at, uses: uses.filter(isTextUses) };
  } catch {
    return nothing;
  }
}

function isTextUses(value: unknown): value is TextUses {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}

import type { Problem } from '../../kernel/problem.js';
import { readText } from '../../kernel/read-text.js';
import type { GraphModel, NodeType } from '../../model/graph-model.js';
import { parseSeedText } from './parse-seed-text.js';
import { listEntries, typeOfFile } from './seed-entry.js';
import type { SeedEntry } from './seed-entry.js';
import { nodeType } from '../format/seed-format.js';
import { declaredFields } from '../../model/declared-fields.js';

/** The records of a file, or its problems. */
interface SeedFile {
  readonly entries: readonly SeedEntry[];
  readonly problems: readonly Problem[];
  /** The types of nodes that it may contain but that could not be read. */
  readonly unread: readonly string[];
}

/** Reads the records of one file; `relative` is its path relative to the seed folder. */
export async function readSeedFile(
  file: string,
  relative: string,
  model: GraphModel,
): Promise<SeedFile> {
  const type = typeOfFile(relative, model);
  if (typeof type === 'string') {
    return refuse([{ message: type, file, line: 1 }], [...model.nodeTypes.keys()]);
  }
  const unread = [...typesWithin(type, model)];
  const text = await readText(file);
  if (typeof text !== 'string') return refuse([text], unread);
  const parsed = parseSeedText(text, file);
  if ('problems' in parsed) return refuse(parsed.problems, unread);
  return { entries: listEntries(parsed.document, type), problems: [], unread: [] };
}

function refuse(problems: readonly Problem[], unread: readonly string[]): SeedFile {
  return { entries: [], problems, unread };
}

/** A type, and those whose records may be nested in its own. */
function typesWithin(
  type: NodeType,
  model: GraphModel,
  found = new Set<string>(),
): ReadonlySet<string> {
  if (found.has(type.name)) return found;
  found.add(type.name);
  for (const field of declaredFields(type)) {
    if (field.contains) typesWithin(nodeType(model, field.target), model, found);
  }
  return found;
}

import type { Problem } from '../../kernel/problem.js';
import type { GraphModel, NodeType } from '../../model/graph-model.js';
import { findSimilar } from '../../kernel/find-similar.js';
import { pointTo, problemAt } from './seed-document.js';
import type { SeedDocument } from './seed-document.js';

/** A record of a seed file. */
export interface SeedEntry {
  readonly type: NodeType;
  readonly document: SeedDocument;
  /** The JSON pointer to it in the document. */
  readonly pointer: string;
  readonly value: unknown;
}

/** The records of a file: one, or a list. */
export function listEntries(document: SeedDocument, type: NodeType): readonly SeedEntry[] {
  const { value } = document;
  if (!Array.isArray(value)) return [{ type, document, pointer: '', value }];
  return value.map((item: unknown, index) => {
    return { type, document, pointer: pointTo('', index), value: item };
  });
}

/** The node type of a file's records, by the name of the file or of its top-level folder; or the problem. */
export function typeOfFile(relative: string, model: GraphModel): NodeType | string {
  const plural = relative.split('/')[0]?.replace(/\.yaml$/u, '') ?? relative;
  const types = [...model.nodeTypes.values()];
  const type = types.find((candidate) => candidate.plural === plural);
  if (type !== undefined) return type;
  const names = types.map((candidate) => candidate.plural);
  const similar = findSimilar(plural, names);
  const end =
    similar === undefined ? `expected ${names.join(', ')}.` : `did you mean "${similar}"?`;
  return `"${plural}" is not the name of a node type: ${end}`;
}

/** A problem of a part of the entry; `pointer` is relative to it. */
export function problemIn(entry: SeedEntry, pointer: string, message: string): Problem {
  return problemAt(entry.document, entry.pointer + pointer, message);
}

import { isAlias, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { Problem } from '../kernel/problem.js';
import { pointTo } from './seed-document.js';
import type { SeedDocument } from './seed-document.js';

/** A parsed file, or why it could not be parsed. */
export type ParsedSeed = { readonly document: SeedDocument } | { readonly problems: Problem[] };

/**
 * Parses the YAML of a seed file (version 1.2, one document, no aliases, no tags).
 *
 * Aliases are refused: written-out data reads better in a review, and a few lines
 * of them can stand for gigabytes.
 */
export function parseSeedText(text: string, file: string): ParsedSeed {
  const lineCounter = new LineCounter();
  try {
    const yaml = parseDocument(text, { lineCounter, schema: 'core', version: '1.2' });
    if (yaml.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return tooDeep(file);
    const faults = [...yaml.errors, ...yaml.warnings].map((fault) => toProblem(fault, file));
    faults.push(...refuseAliases(yaml, lineCounter, file));
    if (faults.length > 0) return { problems: faults };
    if (yaml.contents === null || (isScalar(yaml.contents) && yaml.contents.value === null)) {
      return refuse('the file is empty: expected a record or a list of records.', file);
    }
    const value: unknown = yaml.toJS();
    return { document: { file, value, lines: findLines(yaml.contents, lineCounter) } };
  } catch {
    return tooDeep(file);
  }
}

/** The parser is recursive: it gives up on a file that is nested a few thousand deep. */
function tooDeep(file: string): ParsedSeed {
  return refuse('is no YAML that can be read: it is nested too deeply.', file);
}

function refuse(message: string, file: string): ParsedSeed {
  return { problems: [{ message, file, line: 1 }] };
}

const SENTENCES: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  DUPLICATE_KEY: 'the key stands twice in the same record: keep one.',
  TAB_AS_INDENT: 'a tab indents the line: use spaces.',
  MULTIPLE_DOCS: 'a second document begins with "---": expected one in a file.',
  TAG_RESOLVE_FAILED: 'a tag such as "!name" is not read here: leave it out.',
};

function toProblem(fault: YAMLError, file: string): Problem {
  const plain = fault.message.split(/ at line \d+, column \d+/u)[0] ?? fault.message;
  const message = SENTENCES[fault.code] ?? `is no YAML that can be read: ${plain}.`;
  return { message, file, line: fault.linePos?.[0].line ?? 1 };
}

function refuseAliases(yaml: Document, lineCounter: LineCounter, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(yaml, (_key, node) => {
    if (!isNode(node) || !(isAlias(node) || node.anchor !== undefined)) return;
    const line = lineCounter.linePos(node.range?.[0] ?? 0).line;
    problems.push({
      message: 'anchors (&) and aliases (*) are not read here: write the value out.',
      file,
      line,
    });
  });
  return problems;
}

function findLines(contents: unknown, lineCounter: LineCounter): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const note = (pointer: string, node: unknown): void => {
    if (isNode(node) && node.range) lines.set(pointer, lineCounter.linePos(node.range[0]).line);
  };
  const walk = (node: unknown, pointer: string): void => {
    if (typeof node !== 'object' || node === null || !('items' in node)) return;
    if (!Array.isArray(node.items)) return;
    node.items.forEach((item: unknown, index: number) => {
      const key: unknown = isPair(item) ? item.key : undefined;
      const inner = pointTo(pointer, isScalar(key) ? String(key.value) : index);
      note(inner, isPair(item) ? item.key : item);
      walk(isPair(item) ? item.value : item, inner);
    });
  };
  note('', contents);
  walk(contents, '');
  return lines;
}

import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { Problem } from '../../kernel/problem.js';
import { findLines } from './find-lines.js';
import type { SeedDocument } from './seed-document.js';

/** A parsed file, or its problems. */
export type ParsedSeed = { readonly document: SeedDocument } | { readonly problems: Problem[] };

/**
 * Parses the YAML of a seed file (version 1.2, one document, no aliases, no tags).
 *
 * Aliases are refused: data without them is easier to review, and a few lines
 * of them can expand to gigabytes.
 */
export function parseSeedText(text: string, file: string): ParsedSeed {
  const lineCounter = new LineCounter();
  try {
    const yaml = parseDocument(text, { lineCounter, schema: 'core', version: '1.2' });
    if (yaml.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return tooDeep(file);
    const faults = withoutSpurious([...yaml.errors, ...yaml.warnings]).map((fault) => {
      return toProblem(fault, text, file);
    });
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

/** The parser is recursive: it fails on a file that is nested a few thousand levels deep. */
function tooDeep(file: string): ParsedSeed {
  return refuse('invalid YAML: it is nested too deeply.', file);
}

function refuse(message: string, file: string): ParsedSeed {
  return { problems: [{ message, file, line: 1 }] };
}

const SENTENCES: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  DUPLICATE_KEY: 'the key appears twice in the same record: keep one.',
  TAB_AS_INDENT: 'the line is indented with a tab: use spaces.',
  MULTIPLE_DOCS: 'a second document begins with "---": expected one per file.',
  TAG_RESOLVE_FAILED: 'tags such as "!name" are not allowed: remove it.',
};

/** Errors from which the parser recovers. */
const HARMLESS: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']);

/** In order, up to the first from which the parser does not recover: the errors after it are spurious. */
function withoutSpurious(faults: readonly YAMLError[]): readonly YAMLError[] {
  const sorted = faults.toSorted((left, right) => left.pos[0] - right.pos[0]);
  const last = sorted.findIndex(({ code }) => !HARMLESS.has(code));
  return last < 0 ? sorted : sorted.slice(0, last + 1);
}

function toProblem(fault: YAMLError, text: string, file: string): Problem {
  const line = fault.linePos?.[0].line ?? 1;
  const isTab = /^ *\t/u.test(text.split('\n')[line - 1] ?? '');
  const plain = fault.message.split(/ at line \d+, column \d+/u)[0] ?? fault.message;
  const message = SENTENCES[isTab ? 'TAB_AS_INDENT' : fault.code] ?? `invalid YAML: ${plain}.`;
  return { message, file, line };
}

function refuseAliases(yaml: Document, lineCounter: LineCounter, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(yaml, (_key, node) => {
    if (!isNode(node) || !(isAlias(node) || node.anchor !== undefined)) return;
    const line = lineCounter.linePos(node.range?.[0] ?? 0).line;
    problems.push({
      message: 'anchors (&) and aliases (*) are not allowed: write the value out.',
      file,
      line,
    });
  });
  return problems;
}

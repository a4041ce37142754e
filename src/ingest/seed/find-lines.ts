import { isNode, isPair, isScalar } from 'yaml';
import type { LineCounter } from 'yaml';
import { pointTo } from './seed-document.js';

/** The line of each value of a YAML document, by JSON pointer; that of a member is the line of its key. */
export function findLines(
  contents: unknown,
  lineCounter: LineCounter,
): ReadonlyMap<string, number> {
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

import { compareText } from '../../kernel/compare-text.js';
import type { Problem } from '../../kernel/problem.js';

/** Sorts problems by file and line, without duplicates. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()].sort(
    (left, right) =>
      compareText(left.file, right.file) ||
      left.line - right.line ||
      compareText(left.message, right.message),
  );
}

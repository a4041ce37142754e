import { printProblems } from '../../src/kernel/problem.js';
import { readModel } from '../../src/sdl/read-model.js';

/**
 * The problems of a schema, each as `line: message`; of several files, each as `file:line: message`.
 *
 * A schema may begin on the line after its opening quote; that is line 1.
 */
export function problemsOf(schema: string | Readonly<Record<string, string>>): readonly string[] {
  const texts = typeof schema === 'string' ? { '': schema } : schema;
  const files = Object.entries(texts).map(([name, text]) => {
    return { name, text: text.replace(/^\n/u, '') };
  });
  const result = readModel(files);
  if (result.kind === 'model') return [];
  return result.problems.map((problem) => printProblems([problem]).replace(/^:/u, ''));
}

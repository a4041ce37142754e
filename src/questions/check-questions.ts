import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  Source,
  validate,
} from 'graphql';
import { LIMITS } from '../kernel/limits.js';
import type { Problem } from '../kernel/problem.js';
import type { QuestionFile } from './read-question-folder.js';

/** The most problems reported of one question. */
const MOST_PROBLEMS = 20;

/** Finds questions that cannot be executed: each must be one query that is valid and needs no variables. */
export function checkQuestions(
  questions: readonly QuestionFile[],
  schema: GraphQLSchema,
): readonly Problem[] {
  return questions.flatMap((question) => checkQuestion(question, schema));
}

function checkQuestion(
  { path, document: text }: QuestionFile,
  schema: GraphQLSchema,
): readonly Problem[] {
  try {
    const document = parse(new Source(text, path), { maxTokens: LIMITS.tokens.most });
    const errors = validate(schema, document, undefined, { maxErrors: MOST_PROBLEMS });
    const problems = errors.map(({ message, locations }) => ({
      file: path,
      line: locations?.[0]?.line ?? 1,
      message,
    }));
    return problems.length > 0 ? problems : checkOperations(path, document);
  } catch (error) {
    return [{ file: path, ...explain(error) }];
  }
}

/** A question must be executable without an operation name or variables. */
function checkOperations(path: string, { definitions }: DocumentNode): readonly Problem[] {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [first, second] = operations;
  const problem = (at: typeof first, message: string): readonly Problem[] => [
    { file: path, line: at?.loc?.startToken.line ?? 1, message },
  ];
  if (second !== undefined) {
    return problem(second, 'a file asks one question: put this one into a file of its own.');
  }
  if (first?.operation !== OperationTypeNode.QUERY) {
    return problem(first, 'expected a query.');
  }
  const needed = first.variableDefinitions?.find(
    ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
  );
  if (needed === undefined) return [];
  return problem(
    first,
    `$${needed.variable.name.value} needs a value: give it a default, since a question is asked without variables.`,
  );
}

function explain(error: unknown): { readonly line: number; readonly message: string } {
  if (isSyntaxError(error)) {
    const reason = error.message.replace(/^Syntax Error: /u, '').replace(/[.]$/u, '');
    return { line: error.locations?.[0]?.line ?? 1, message: `invalid GraphQL: ${reason}.` };
  }
  // The parser is recursive: nested brackets can overflow the stack.
  if (error instanceof RangeError) {
    return { line: 1, message: 'the file nests brackets too deeply to be read.' };
  }
  throw error;
}

function isSyntaxError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError';
}

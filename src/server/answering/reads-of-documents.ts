import { getOperationAST, type GraphQLSchema, parse } from 'graphql';
import { expectedReads } from '../../answer/expected-reads.js';
import { CommuniqueError } from '../../kernel/errors.js';
import type { Planner } from '../../request/planner.js';
import type { ExpectedRead } from '../../store/expected-read.js';
import { rootFields } from './root-fields.js';

/**
 * The reads with which valid documents of one operation each will be answered, where their variables have their
 * defaults. What would be refused reads nothing.
 */
export function readsOfDocuments(
  planner: Planner,
  schema: GraphQLSchema,
  documents: readonly string[],
): readonly ExpectedRead[] {
  return documents.flatMap((text) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) return [];
    const fields = rootFields({ document, operation, schema }, {}) ?? [];
    return fields.flatMap(({ field }) => {
      if (field === undefined) return [];
      try {
        return expectedReads(planner.model, planner.question(field));
      } catch (error) {
        if (error instanceof CommuniqueError) return [];
        throw error;
      }
    });
  });
}

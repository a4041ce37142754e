import { type ASTNode, type ASTVisitor, GraphQLError, Kind, type ValidationContext } from 'graphql';
import { CommuniqueError } from '../../kernel/errors.js';
import { explainLimit, type LimitName, LIMITS } from '../../kernel/limits.js';
import { createMeasure } from './measure-selections.js';

/** A rule of validation: refuses a document that asks for more than the limits allow. */
export function limitDocument(context: ValidationContext): ASTVisitor {
  const counts = { aliases: 0, directives: 0, fragments: 0 };
  const check = (name: LimitName, asked: number, node: ASTNode): void => {
    if (asked <= LIMITS[name].most) return;
    const message = explainLimit(name, asked);
    const originalError = new CommuniqueError('QUERY_TOO_COMPLEX', message);
    context.reportError(new GraphQLError(message, { nodes: node, originalError }));
  };
  return {
    Field({ alias }) {
      if (alias !== undefined) counts.aliases += 1;
    },
    Directive() {
      counts.directives += 1;
    },
    FragmentDefinition() {
      counts.fragments += 1;
    },
    Document: {
      leave(document) {
        const measure = createMeasure(document);
        for (const name of ['aliases', 'directives', 'fragments'] as const) {
          check(name, counts[name], document);
        }
        for (const definition of document.definitions) {
          if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
          const { fields, depth } = measure(definition.selectionSet);
          check('rootFields', definition.selectionSet.selections.length, definition);
          check('fields', fields, definition);
          check('selectionDepth', depth, definition);
        }
      },
    },
  };
}

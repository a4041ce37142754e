import { Kind, OperationTypeNode, type SchemaDefinitionNode } from 'graphql';
import type { GraphAbout } from '../model/graph-model.js';
import type { Problems } from './syntax/problems.js';
import type { ParsedSdl } from './syntax/parse-sdl.js';
import { readDescription } from './syntax/read-description.js';

/**
 * Reads the title and the description of the graph from the description of `schema { query: Query }`,
 * whose first line is the title. `undefined` if the SDL has no such block, or if it has no description.
 */
export function readAbout({ definitions }: ParsedSdl, problems: Problems): GraphAbout | undefined {
  const blocks = definitions.filter((each) => each.kind === Kind.SCHEMA_DEFINITION);
  for (const block of blocks) checkBlock(block, problems);
  const [first, ...others] = blocks;
  for (const other of others) {
    problems.add(other, 'This is a second "schema" block. Keep one of them.');
  }
  const text = first === undefined ? '' : readDescription(first).trim();
  if (text === '') return undefined;
  const [title = '', ...rest] = text.split(/\r\n|[\n\r]/u);
  const description = rest.join('\n').trim();
  return Object.freeze({
    title: title.trim(),
    description: description === '' ? undefined : description,
  });
}

/** The API has a single query type, so the block only serves to hold a description. */
function checkBlock({ operationTypes, directives = [] }: SchemaDefinitionNode, problems: Problems) {
  for (const operation of operationTypes) {
    if (operation.operation !== OperationTypeNode.QUERY || operation.type.name.value !== 'Query') {
      problems.add(
        operation,
        `The "schema" block may hold only a description and "query: Query". Remove ${operation.operation}: ${operation.type.name.value}.`,
      );
    }
  }
  for (const directive of directives) {
    problems.add(
      directive,
      `The "schema" block takes no directives. Remove @${directive.name.value}.`,
    );
  }
}

import { Kind, OperationTypeNode, type SchemaDefinitionNode } from 'graphql';
import type { GraphAbout } from '../model/graph-model.js';
import type { Problems } from './syntax/problems.js';
import type { ParsedSdl } from './syntax/parse-sdl.js';
import { readDescription } from './syntax/read-description.js';

/**
 * Reads what the graph is called from the description of `schema { query: Query }`: its first line is
 * the title, the rest tells more. `undefined` where the SDL has no such block or no description in it.
 */
export function readAbout({ definitions }: ParsedSdl, problems: Problems): GraphAbout | undefined {
  const blocks = definitions.filter((each) => each.kind === Kind.SCHEMA_DEFINITION);
  for (const block of blocks) checkBlock(block, problems);
  const [first, ...others] = blocks;
  for (const other of others) {
    problems.add(other, 'The block "schema" stands here a second time. Keep one of them.');
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

/** All that follows from the model is one query type; the block stands there for its description alone. */
function checkBlock({ operationTypes, directives = [] }: SchemaDefinitionNode, problems: Problems) {
  for (const operation of operationTypes) {
    if (operation.operation !== OperationTypeNode.QUERY || operation.type.name.value !== 'Query') {
      problems.add(
        operation,
        `The block "schema" has nothing but its description and "query: Query". Take ${operation.operation}: ${operation.type.name.value} away.`,
      );
    }
  }
  for (const directive of directives) {
    problems.add(
      directive,
      `The block "schema" takes no directive. Take @${directive.name.value} away.`,
    );
  }
}

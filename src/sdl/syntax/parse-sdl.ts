import { type DefinitionNode, GraphQLError, parse, Source } from 'graphql';

import type { Problems } from './problems.js';

/** A file of the schema; problems refer to it by its name. */
export interface SdlFile {
  readonly name: string;
  readonly text: string;
}

export interface ParsedSdl {
  /** In the order of the files. */
  readonly definitions: readonly DefinitionNode[];
  /** Names that files with a syntax error seem to declare, so that references to them are not reported. */
  readonly unparsed: readonly string[];
}

const COMMENTS = /#[^\n\r]*/gu;
const NOTHING = /^[\s,\uFEFF]*$/u;
const DECLARED = /^[ \t]*(?:type|enum|interface|union|scalar|input)[ \t]+([A-Za-z_]\w*)/gmu;

/** Parses each file separately, so that the others are still checked if one has a syntax error. */
export function parseSdl(files: readonly SdlFile[], problems: Problems): ParsedSdl {
  const definitions: DefinitionNode[] = [];
  const unparsed: string[] = [];
  for (const { name, text } of files) {
    if (NOTHING.test(text.replace(COMMENTS, ''))) {
      problems.addAt(name, 1, 'The file declares nothing. Declare a type in it or delete it.');
      continue;
    }
    try {
      for (const definition of parse(new Source(text, name)).definitions)
        definitions.push(definition);
    } catch (error) {
      addSyntaxError(error, name, problems);
      for (const [, declared = ''] of text.matchAll(DECLARED)) unparsed.push(declared);
    }
  }
  return { definitions, unparsed };
}

function addSyntaxError(error: unknown, file: string, problems: Problems): void {
  if (error instanceof GraphQLError) {
    const reason = error.message.replace(/^Syntax Error: /u, '').replace(/\.$/u, '');
    const line = error.locations?.[0]?.line ?? 1;
    problems.addAt(
      file,
      line,
      `This is not GraphQL SDL: ${reason}. Fix it; the rest of the file was not read.`,
    );
  } else if (error instanceof RangeError) {
    // The parser recurses once per bracket and overflows the stack.
    problems.addAt(
      file,
      1,
      'The file nests brackets too deeply to be read. Write lists as [Type!]!.',
    );
  } else {
    throw error;
  }
}

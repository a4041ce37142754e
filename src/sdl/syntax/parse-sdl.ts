import { type DefinitionNode, GraphQLError, parse, Source } from 'graphql';

import type { Problems } from './problems.js';

/** A file of the schema; the name is what problems call it by. */
export interface SdlFile {
  readonly name: string;
  readonly text: string;
}

export interface ParsedSdl {
  /** In the order of the files. */
  readonly definitions: readonly DefinitionNode[];
  /** Names that files with a syntax error seem to declare: no reference to them is unknown. */
  readonly unread: readonly string[];
}

const COMMENTS = /#[^\n\r]*/gu;
const NOTHING = /^[\s,\uFEFF]*$/u;
const DECLARED = /^[ \t]*(?:type|enum|interface|union|scalar|input)[ \t]+([A-Za-z_]\w*)/gmu;

/** Parses each file by itself, so that a syntax error in one leaves the others to be checked. */
export function parseSdl(files: readonly SdlFile[], problems: Problems): ParsedSdl {
  const definitions: DefinitionNode[] = [];
  const unread: string[] = [];
  for (const { name, text } of files) {
    if (NOTHING.test(text.replace(COMMENTS, ''))) {
      problems.addAt(name, 1, 'The file declares nothing. Declare a type in it or delete it.');
      continue;
    }
    try {
      for (const definition of parse(new Source(text, name)).definitions)
        definitions.push(definition);
    } catch (error) {
      noteSyntaxError(error, name, problems);
      for (const [, declared = ''] of text.matchAll(DECLARED)) unread.push(declared);
    }
  }
  return { definitions, unread };
}

function noteSyntaxError(error: unknown, file: string, problems: Problems): void {
  if (error instanceof GraphQLError) {
    const said = error.message.replace(/^Syntax Error: /u, '').replace(/\.$/u, '');
    const line = error.locations?.[0]?.line ?? 1;
    problems.addAt(
      file,
      line,
      `This is not GraphQL SDL: ${said}. Mend it; the rest of the file is not read.`,
    );
  } else if (error instanceof RangeError) {
    // The parser calls itself once for each bracket and runs out of stack.
    problems.addAt(
      file,
      1,
      'The file nests brackets too deeply to be read. Write lists as [Type!]!.',
    );
  } else {
    throw error;
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from './run-program.js';

/** A fenced block of a Markdown file. */
export interface Block {
  readonly language: string;
  /** What follows the language: the name of a file. */
  readonly name: string;
  readonly text: string;
  /** Where the text begins and ends in the file. */
  readonly start: number;
  readonly end: number;
}

/** The Markdown files at the root and in docs, by path in the package. */
export function documentPaths(): readonly string[] {
  const markdown = (folder: string) =>
    readdirSync(join(PACKAGE_FOLDER, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name));
  return [...markdown('.'), ...markdown('docs'), ...markdown('docs/decisions')].sort();
}

export function readDocument(path: string): string {
  return readFileSync(join(PACKAGE_FOLDER, path), 'utf8');
}

/** All fenced blocks, in order. */
export function readBlocks(text: string): readonly Block[] {
  return [...text.matchAll(/^```(\w*) ?(.*)\n([^]*?)^```$/gmu)].map((match) => {
    const [whole, language = '', name = '', content = ''] = match;
    const start = match.index + whole.length - '```'.length - content.length;
    return { language, name, text: content, start, end: start + content.length };
  });
}

/** A block of one language, and the block directly after it. */
export interface Pair {
  readonly block: Block;
  readonly next: Block | undefined;
}

/** The blocks of a language that name no file, each with the block directly after it. */
export function readPairs(text: string, language: string): readonly Pair[] {
  const blocks = readBlocks(text);
  return blocks.flatMap((block, index) => {
    if (block.language !== language || block.name !== '') return [];
    const next = blocks[index + 1];
    const between = next === undefined ? ' ' : text.slice(block.end, next.start);
    return [{ block, next: /^```\s*```\w+\n$/u.test(between) ? next : undefined }];
  });
}

/** A question in a document: a block of GraphQL, or the body of a request in JSON. */
export interface Question extends Pair {
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

export function readQuestions(text: string): readonly Question[] {
  const documents = readPairs(text, 'graphql').map((pair) => ({
    ...pair,
    document: pair.block.text,
    variables: {},
  }));
  const bodies = readPairs(text, 'json').flatMap((pair) => {
    const body = JSON.parse(pair.block.text) as {
      query?: string;
      variables?: Question['variables'];
    };
    return body.query === undefined
      ? []
      : [{ ...pair, document: body.query, variables: body.variables ?? {} }];
  });
  return [...documents, ...bodies].sort((left, right) => left.block.start - right.block.start);
}

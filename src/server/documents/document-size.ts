import type { DocumentNode } from 'graphql';

/** About what a token takes, with its nodes and its locations; measured. */
const BYTES_PER_TOKEN = 400;
const BYTES_PER_CHARACTER = 2;

const sizes = new WeakMap<DocumentNode, number>();

/** About how many bytes a parsed document takes, its text included: comments are no tokens of the tree, but are kept. */
export function documentSize(document: DocumentNode): number {
  const known = sizes.get(document);
  if (known !== undefined) return known;
  let tokens = 0;
  for (let token = document.loc?.startToken; token?.next; token = token.next) tokens += 1;
  const size =
    tokens * BYTES_PER_TOKEN + (document.loc?.source.body.length ?? 0) * BYTES_PER_CHARACTER;
  sizes.set(document, size);
  return size;
}

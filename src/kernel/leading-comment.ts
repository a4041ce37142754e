/** The text of the comment with which a GraphQL document begins; `undefined` if its first line is none, or an empty one. */
export function leadingComment(document: string): string | undefined {
  return /^#[^\S\n]*(\S.*)/u.exec(document)?.[1]?.trim();
}

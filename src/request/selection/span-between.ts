import type { PartialDate } from '../../model/partial-date.js';
import type { TimeSpan } from '../../plan/paths-question.js';

/** The span from the start of one date to the end of another, or why there is none. */
export type SpanBetween =
  | { readonly kind: 'span'; readonly span: TimeSpan }
  | { readonly kind: 'reversed'; readonly message: string };

/** An absent bound is open, that is, infinite. */
export function spanBetween(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): SpanBetween {
  const earliest = from?.earliest ?? -Infinity;
  const latest = to?.latest ?? Infinity;
  if (from === undefined || to === undefined || earliest <= latest) {
    return { kind: 'span', span: { earliest, latest } };
  }
  const message = `expected \`from\` before \`to\`, but got ${from.text} and ${to.text}`;
  return { kind: 'reversed', message };
}

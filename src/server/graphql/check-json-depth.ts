import { explainLimit, LIMITS } from '../../kernel/limits.js';
import { RequestFault } from './request-fault.js';

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/**
 * Refuses JSON that is nested too deep, before it is parsed: what reads it later recurs into it.
 *
 * @throws RequestFault
 */
export function checkJsonDepth(body: Buffer): void {
  let depth = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (byte === QUOTE) {
      at = endOfString(body, at);
    } else if (OPENING.has(byte)) {
      depth += 1;
      if (depth > LIMITS.jsonDepth.most) {
        throw new RequestFault(400, explainLimit('jsonDepth'), { code: 'QUERY_TOO_COMPLEX' });
      }
    } else if (CLOSING.has(byte)) {
      depth -= 1;
    }
  }
}

/** Where the string that begins here ends; the document is most of a body, and is skipped at once. */
function endOfString(body: Buffer, start: number): number {
  for (let end = body.indexOf(QUOTE, start + 1); end !== -1; end = body.indexOf(QUOTE, end + 1)) {
    let slashes = 0;
    while (body[end - 1 - slashes] === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return body.length;
}

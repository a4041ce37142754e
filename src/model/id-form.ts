import type { NodeType } from './graph-model.js';

/** What follows the colon of an id, as a regular expression. */
export const LOCAL_ID = '[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*';

/** Whether a text has the form of an id of this type. */
export function isIdOf(text: string, type: NodeType): boolean {
  const { singular } = type;
  return (
    text.startsWith(singular) && text[singular.length] === ':' && isLocal(text, singular.length + 1)
  );
}

/** Whether the rest of a text matches `LOCAL_ID`; without a regular expression, as it runs for a million ids. */
function isLocal(text: string, start: number): boolean {
  let wasHyphen = true;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isHyphen = code === 45;
    if (isHyphen ? wasHyphen : !isAlphanumeric(code)) return false;
    wasHyphen = isHyphen;
  }
  return !wasHyphen;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

import { latestOfKey, textOfKey } from '../encoding/date-key.js';
import { type Companion, companionName, quoteName } from '../encoding/names.js';

/** How a statement reads the edge, or the tally, that leads to a node. */
export interface EdgeAccess {
  /** The variables that distinguish one edge from another. */
  readonly identity: readonly string[];
  /** Those that have been read so far: a `WITH` must carry them along, and each one more costs time. */
  readonly variables: readonly string[];
  readonly property: (name: string, companion?: Companion) => string;
  /** The variable of a stored edge, which has then been read; absent for a tally. */
  readonly stored: (() => string) | undefined;
}

/** Reads a property of the node or the edge in a variable. */
export function readProperty(variable: string, name: string, companion?: Companion): string {
  const stored = companion === undefined ? name : companionName(name, companion);
  return `${variable}.${quoteName(stored)}`;
}

/** Reads an edge in a variable. */
export function storedEdge(variable: string): EdgeAccess {
  const identity = [variable];
  let isRead = false;
  return {
    identity,
    get variables() {
      return isRead ? identity : [];
    },
    property: (name, companion) => {
      isRead = true;
      return readProperty(variable, name, companion);
    },
    stored: () => {
      isRead = true;
      return variable;
    },
  };
}

/** Reads a tally: a count, and the keys of the first and the last date. */
export function tallyEdge(count: string, first: string, last: string): EdgeAccess {
  const variables = [count, first, last];
  return {
    identity: variables,
    variables,
    stored: undefined,
    property: (name, companion) => {
      if (name === 'count') return count;
      const key = name === 'firstOn' ? first : last;
      if (companion === 'key') return key;
      return companion === 'latest' ? latestOfKey(key) : textOfKey(key);
    },
  };
}

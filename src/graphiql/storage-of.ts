/** The part of `Storage` that GraphiQL needs. */
interface GraphStorage {
  readonly length: number;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  clear(): void;
}

/** Where GraphiQL stores what was asked, with its headers, whether or not headers are to be stored. */
const HISTORIES = new Set(['graphiql:queries', 'graphiql:favorites']);

/**
 * GraphiQL's storage in the browser, apart for each graph: else one that is served later at the same
 * address would show the questions asked of this one. The history of questions has no headers, which may
 * hold a token.
 */
export function storageOf(graph: string, storage: Storage): GraphStorage {
  const prefix = `${graph}/`;
  const keys = (): readonly string[] =>
    Object.keys(storage).filter((key) => key.startsWith(prefix));
  return {
    get length() {
      return keys().length;
    },
    getItem: (key) => storage.getItem(prefix + key),
    setItem: (key, value) => {
      storage.setItem(prefix + key, HISTORIES.has(key) ? withoutHeaders(value) : value);
    },
    removeItem: (key) => {
      storage.removeItem(prefix + key);
    },
    clear: () => {
      for (const key of keys()) storage.removeItem(key);
    },
  };
}

function withoutHeaders(history: string): string {
  return JSON.stringify(JSON.parse(history), (name, value: unknown) =>
    name === 'headers' ? undefined : value,
  );
}

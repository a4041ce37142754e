import type { DocumentNode } from 'graphql';
import { SizedCache } from '../../kernel/sized-cache.js';
import { documentSize } from './document-size.js';

/** The most bytes of parsed documents that Apollo Server keeps. */
const MOST_BYTES = 16_000_000;

/** The part of `KeyValueCache` that Apollo Server needs. */
export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
  /** About how many bytes it takes. */
  readonly bytes: number;
}

/**
 * Keeps parsed and validated documents for Apollo Server. Its own store counts the JSON of the tree, in which a comment
 * of a megabyte takes no room.
 */
export function createDocumentStore(): DocumentStore {
  const documents = new SizedCache<string, DocumentNode>(MOST_BYTES);
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set: (key, document) => {
      documents.set(key, document, key.length + documentSize(document));
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(documents.delete(key)),
    get bytes() {
      return documents.bytes;
    },
  };
}

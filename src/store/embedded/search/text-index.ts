import MiniSearch from 'minisearch';
import { indexForms } from '../../../search/index-forms.js';
import type { SoughtWords } from '../../../search/read-words.js';
import { readProperty, type SearchedTypes, textsOf } from '../../../search/searched-properties.js';
import type { StoredNode } from '../graph/graph.js';
import { fieldOf, textQuery, WHOLE_FIELD } from './text-query.js';

/** The document that the index gets for a node: its id, and for each field the forms of its words. */
interface Indexed {
  readonly id: string;
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

export interface ScoredNode {
  readonly id: string;
  readonly score: number;
}

/** The inverted index of the words of nodes. It has a field for each weight that a property may have. */
export class TextIndex {
  readonly #types: SearchedTypes;
  readonly #fields: readonly string[];
  readonly #words: MiniSearch<Indexed>;

  constructor(types: SearchedTypes) {
    this.#types = types;
    this.#fields = [...new Set([...types.values()].flat().map(fieldOf))];
    this.#words = new MiniSearch({
      fields: [...this.#fields, WHOLE_FIELD],
      extractField: ({ id, fields }, name) =>
        name === 'id' ? id : (fields.get(name)?.join(' ') ?? ''),
      tokenize: (forms) => (forms === '' ? [] : forms.split(' ')),
      processTerm: (form) => form,
      autoVacuum: false,
    });
  }

  /** How many nodes are in the index. */
  get size(): number {
    return this.#words.documentCount;
  }

  /** How many removed nodes still take up memory. */
  get waste(): number {
    return this.#words.dirtCount;
  }

  /** Indexes a node with its current properties, instead of those it had before. */
  update(node: StoredNode): void {
    this.remove(node.id);
    const properties = this.#types.get(node.type.name);
    if (properties === undefined) return;
    const fields = new Map<string, string[]>();
    const add = (field: string, forms: readonly string[]): void => {
      const known = fields.get(field);
      if (known === undefined) fields.set(field, [...forms]);
      else known.push(...forms);
    };
    for (const property of properties) {
      for (const text of textsOf(node.properties[property.name])) {
        const { words, wholes } = readProperty(property, text);
        add(fieldOf(property), indexForms(words));
        add(WHOLE_FIELD, wholes);
      }
    }
    this.#words.add({ id: node.id, fields });
  }

  remove(id: string): void {
    if (this.#words.has(id)) this.#words.discard(id);
  }

  /**
   * The nodes with all words, or with any of them, roughly the best first. `isWanted` filters them by id, if
   * given.
   */
  find(
    sought: SoughtWords,
    combineWith: 'AND' | 'OR',
    isWanted: ((id: string) => boolean) | undefined,
  ): readonly ScoredNode[] {
    const query = textQuery(sought, this.#fields, combineWith);
    if (isWanted === undefined) return this.#words.search(query);
    return this.#words.search(query, { filter: ({ id }) => isWanted(String(id)) });
  }
}

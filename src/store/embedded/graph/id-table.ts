import { ByteTexts } from '../../../kernel/byte-texts.js';
import type { NodeIds } from '../../resolved-edge-writer.js';
import type { StoredNode } from './graph.js';

/** A hash table from the bytes of an id to the index of its node, for the nodes of one type. */
export class IdTable implements NodeIds {
  readonly #nodes: readonly StoredNode[];
  readonly #ids = new ByteTexts();
  #buffer = Buffer.alloc(256);

  /** `nodes` may grow; `find` adds new nodes. */
  constructor(nodes: readonly StoredNode[]) {
    this.#nodes = nodes;
  }

  find(bytes: Uint8Array, start: number, end: number): number {
    if (this.#ids.length < this.#nodes.length) this.#addNew();
    return this.#ids.find(bytes, start, end);
  }

  is(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    return this.#ids.is(index, bytes, start, end);
  }

  #addNew(): void {
    for (const { id } of this.#nodes.slice(this.#ids.length)) {
      if (3 * id.length > this.#buffer.length) this.#buffer = Buffer.alloc(3 * id.length);
      this.#ids.add(this.#buffer, 0, this.#buffer.write(id));
    }
  }
}

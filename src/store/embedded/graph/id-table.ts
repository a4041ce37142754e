import { ByteTexts } from '../../../kernel/byte-texts.js';
import type { NodeIds } from '../../resolved-edge-writer.js';
import type { StoredNode } from './graph.js';

/** Begins what takes the place of the id of a removed node: no text in UTF-8 has this byte. */
const NO_ID = 0xff;

/** A hash table from the bytes of an id to the index of its node, for the nodes of one type. */
export class IdTable implements NodeIds {
  readonly #nodes: readonly (StoredNode | undefined)[];
  readonly #ids = new ByteTexts();
  #buffer = Buffer.alloc(256);

  /** `nodes` may grow; `find` adds new nodes. */
  constructor(nodes: readonly (StoredNode | undefined)[]) {
    this.#nodes = nodes;
  }

  find(bytes: Uint8Array, start: number, end: number): number {
    if (this.#ids.length < this.#nodes.length) this.#addNew();
    const found = this.#ids.find(bytes, start, end);
    return this.#nodes[found] === undefined ? -1 : found;
  }

  is(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    return this.#nodes[index] !== undefined && this.#ids.is(index, bytes, start, end);
  }

  #addNew(): void {
    for (const node of this.#nodes.slice(this.#ids.length)) {
      if (node === undefined) {
        this.#buffer[0] = NO_ID;
        this.#ids.add(this.#buffer, 0, this.#buffer.writeUInt32LE(this.#ids.length, 1));
        continue;
      }
      const { id } = node;
      if (3 * id.length > this.#buffer.length) this.#buffer = Buffer.alloc(3 * id.length);
      this.#ids.add(this.#buffer, 0, this.#buffer.write(id));
    }
  }
}

import { ByteTexts } from '../../../kernel/byte-texts.js';
import type { PlacedIds } from '../../placed-writer.js';
import type { StoredNode } from './graph.js';

/** The ids of the nodes of one type, found by their bytes. */
export class IdTable implements PlacedIds {
  readonly #nodes: readonly StoredNode[];
  readonly #ids = new ByteTexts();
  #room = Buffer.alloc(256);

  /** `nodes` may become more. */
  constructor(nodes: readonly StoredNode[]) {
    this.#nodes = nodes;
  }

  find(bytes: Uint8Array, start: number, end: number): number {
    if (this.#ids.length < this.#nodes.length) this.#takeIn();
    return this.#ids.find(bytes, start, end);
  }

  is(place: number, bytes: Uint8Array, start: number, end: number): boolean {
    return this.#ids.is(place, bytes, start, end);
  }

  #takeIn(): void {
    for (let place = this.#ids.length; place < this.#nodes.length; place += 1) {
      const id = this.#nodes[place]?.id ?? '';
      if (3 * id.length > this.#room.length) this.#room = Buffer.alloc(3 * id.length);
      this.#ids.add(this.#room, 0, this.#room.write(id));
    }
  }
}

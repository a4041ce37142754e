import { EventEmitter, once } from 'node:events';
import type { Random } from '../journal/disk/random.js';
import type { Operation } from './check-history.js';

export interface ClientsOptions {
  readonly random: Random;
  readonly clients: number;
  /** How many nodes they write and read. */
  readonly keys: number;
  /** Carries out one call on the node with this id. Rejects if there is no answer, or one that is no success. */
  readonly call: (
    operation: Pick<Operation, 'key' | 'kind' | 'value'>,
  ) => Promise<Pick<Operation, 'version' | 'value'>>;
  /** Resolves when a call may be answered again. */
  readonly back: () => Promise<void>;
}

/** Clients that write and read some topics, one call after another, until they are stopped. */
export interface HistoryClients {
  /** Resolves after so many more answers. */
  answers(count: number): Promise<void>;
  /** Resolves to all calls, when the last one has ended. */
  stop(): Promise<readonly Operation[]>;
}

export function startClients({
  random,
  clients,
  keys,
  call,
  back,
}: ClientsOptions): HistoryClients {
  const history: Operation[] = [];
  const events = new EventEmitter().setMaxListeners(0);
  let answered = 0;
  let written = 0;
  let isOver = false;

  async function callOnce(operation: Pick<Operation, 'key' | 'kind' | 'value'>): Promise<void> {
    const began = performance.now();
    try {
      const found = await call(operation);
      history.push({ ...operation, ...found, began, ended: performance.now() });
    } catch {
      // A read without an answer says nothing; a write may have been carried out.
      if (operation.kind === 'write') {
        history.push({ ...operation, version: 0, began, ended: undefined });
      }
      await back();
      return;
    }
    answered += 1;
    events.emit('answer');
  }

  async function client(): Promise<void> {
    while (!isOver) {
      const key = `topic:key-${random.below(keys)}`;
      written += 1;
      const value = random.chance(0.5) ? `v${written}` : null;
      await callOnce({ key, kind: value === null ? 'read' : 'write', value });
    }
  }

  const running = Promise.all(Array.from({ length: clients }, client));
  return {
    async answers(count) {
      const goal = answered + count;
      while (answered < goal) await once(events, 'answer');
    },
    async stop() {
      isOver = true;
      await running;
      return history;
    },
  };
}

import type { Store } from '../../store/store.js';

/** Whether the server takes requests, and why not; one that is ready may take no changes. */
export type ReadinessState =
  | { readonly status: 'ready' }
  | { readonly status: 'ready'; readonly readOnly: true; readonly reason: string }
  | { readonly status: 'starting' | 'stopping' | 'unavailable'; readonly reason: string };

/** The state that `/readyz` answers with, set by whoever opens and closes the parts. */
export class Readiness {
  #state: ReadinessState = { status: 'starting', reason: 'The graph is being loaded.' };

  get state(): ReadinessState {
    return this.#state;
  }

  set(state: ReadinessState): void {
    // Stopping is final: a part that gets ready late must not undo it.
    if (this.#state.status !== 'stopping') this.#state = state;
  }
}

/** The state of a server whose store is there. */
export function readyState({ isReadOnly = false }: Pick<Store, 'isReadOnly'>): ReadinessState {
  if (!isReadOnly) return { status: 'ready' };
  return {
    status: 'ready',
    readOnly: true,
    reason: 'A change could not be written, and none is taken any more; the log says why.',
  };
}

/** Whether the server takes requests, and why not. */
export type ReadinessState =
  | { readonly status: 'ready' }
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

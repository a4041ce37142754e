import type { Run } from './run.js';

/**
 * Remembers for a run what has been bound for it. A run is over before the next one begins, so the
 * last one is all there is to remember.
 */
export function oncePerRun<Bound>(bind: (run: Run) => Bound): (run: Run) => Bound {
  let last: { readonly run: Run; readonly bound: Bound } | undefined;
  return (run) => {
    if (last?.run !== run) last = { run, bound: bind(run) };
    return last.bound;
  };
}

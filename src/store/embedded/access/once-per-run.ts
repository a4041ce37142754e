import type { Run } from './run.js';

/** Binds something once per run. A run ends before the next one begins, so only the last result is cached. */
export function oncePerRun<Bound>(bind: (run: Run) => Bound): (run: Run) => Bound {
  let last: { readonly run: Run; readonly bound: Bound } | undefined;
  return (run) => {
    if (last?.run !== run) last = { run, bound: bind(run) };
    return last.bound;
  };
}

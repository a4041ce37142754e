import type { Hop } from '../plan/hop.js';
import type { PairsQuestion } from '../plan/pairs-question.js';
import type { Plan } from '../plan/plan.js';

/**
 * A read that a store will probably be asked for, as far as it is known beforehand: not which nodes it starts
 * from. Reads that are always the same, such as that of nodes by their ids, need not be announced.
 */
export type ExpectedRead =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'pairs'; readonly question: PairsQuestion }
  | {
      readonly kind: 'neighbors';
      readonly hops: readonly Hop[];
      /** Whether far nodes are listed, or edges only counted. */
      readonly listed: boolean;
    }
  | {
      readonly kind: 'paths';
      readonly hops: readonly Hop[];
      /** Whether only edges in a span of time are followed. */
      readonly inSpan: boolean;
    };

/** How a store is warmed up. */
export interface WarmUpOptions {
  /** Aborted when it has to end, at once. */
  readonly signal: AbortSignal;
  /** Called with the text of each statement that was planned. */
  readonly onPlanned?: (text: string) => void;
  /** Called with what failed and was left out. */
  readonly onFailure?: (what: string, error: unknown) => void;
}

/** What a store has been warmed up for. */
export interface WarmUpReport {
  /** How many statements were planned. */
  readonly planned: number;
  /** How many could not be planned. */
  readonly failed: number;
}

import type { Random } from './random.js';
import type { Incident, Outcome } from './simulated-file-system.js';

const KINDS = ['none', 'stop', 'fails once', 'full'] as const;

/** What goes wrong in one life of a journal. */
export interface Faults {
  readonly decide: (incident: Incident) => Outcome;
  /** Resolves when the machine or the process has stopped; no call returns any more. */
  readonly stopped: Promise<void>;
  /** Whether a call has failed. */
  readonly haveFailed: boolean;
  /**
   * Whether the machine must be restarted too: a sync has failed, and what it lost can still be read, because the
   * process was stopped before it could cut that off or because it was reading.
   */
  readonly endsWithPowerLoss: boolean;
}

/** Short reads and writes all the time, and one fault at a call that is drawn. */
export function createFaults(
  random: Random,
  kind = KINDS[random.below(KINDS.length)] ?? 'none',
): Faults {
  const at = random.below(80);
  let calls = 0;
  let hasStopped = false;
  let haveFailed = false;
  let isLost = false;
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));

  function decide(incident: Incident): Outcome {
    calls += 1;
    if (hasStopped || (kind === 'stop' && calls > at)) {
      hasStopped = true;
      stop();
      return { kind: 'stops' };
    }
    if (incident.kind === 'truncate') isLost = false;
    if (kind === 'fails once' && calls === at + 1) {
      haveFailed = true;
      isLost = incident.kind === 'sync';
      return { kind: 'fails', code: 'EIO' };
    }
    if (kind === 'full' && calls > at && incident.kind === 'write') {
      if (haveFailed) return { kind: 'fails', code: 'ENOSPC' };
      // What fits is written first.
      haveFailed = true;
      return { kind: 'works', length: part(incident.length) };
    }
    const isShort = random.chance(0.2) && (incident.kind === 'write' || incident.kind === 'read');
    return { kind: 'works', length: isShort ? part(incident.length) : incident.length };
  }

  function part(length: number): number {
    return 1 + random.below(length);
  }

  return {
    decide,
    stopped,
    get haveFailed() {
      return haveFailed;
    },
    get endsWithPowerLoss() {
      return isLost;
    },
  };
}

import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Journal } from '../../../src/journal/journal.js';
import type { FileSystem } from '../../../src/journal/machine/file-system.js';
import { CommuniqueError } from '../../../src/kernel/errors.js';
import { CountingState, statesOf } from './counting-state.js';
import { crashImages } from './crash-images.js';
import { Disk } from './disk.js';
import { createFaults, type Faults } from './faults.js';
import { flipBit, type Flip } from './flip-bit.js';
import { machineOn } from './machines.js';
import { createRandom, type Random } from './random.js';
import { inTurns, makeTransaction } from './recording.js';
import { simulateFileSystem } from './simulated-file-system.js';

export interface SimulationReport {
  readonly lives: number;
  readonly problems: readonly string[];
  /** The same for the same calls with the same bytes. */
  readonly trace: string;
}

/** Several lives of a journal on one disk: what goes wrong in them, and how each ends, follows from the seed. */
export function simulate(
  seed: number,
  around: (fileSystem: FileSystem) => FileSystem = (fileSystem) => fileSystem,
): Promise<SimulationReport> {
  return new Simulation(seed, around).run();
}

class Simulation {
  readonly #random: Random;
  readonly #around: (fileSystem: FileSystem) => FileSystem;
  readonly #trace = createHash('sha256');
  readonly #problems: string[] = [];
  #disk = new Disk();
  /** In their order; those at the end may have been lost. */
  #transactions: string[] = [];
  #acknowledged = 0;

  constructor(seed: number, around: (fileSystem: FileSystem) => FileSystem) {
    this.#random = createRandom(seed);
    this.#around = around;
  }

  async run(): Promise<SimulationReport> {
    const lives = 3 + this.#random.below(4);
    for (let life = 0; life < lives && this.#problems.length === 0; life += 1) {
      const faults = createFaults(this.#random);
      await Promise.race([this.#live(faults), faults.stopped]);
      // What was under way comes to the call that does not return.
      await nextTurn();
      this.#trace.update(`life ${life}: ${this.#acknowledged} of ${this.#transactions.length}\n`);
      if (faults.endsWithPowerLoss || this.#random.chance(0.4)) await this.#losePower();
    }
    await this.#live(createFaults(this.#random, 'none'));
    return { lives, problems: this.#problems, trace: this.#trace.digest('hex') };
  }

  async #live(faults: Faults): Promise<void> {
    const state = new CountingState();
    const journal = await this.#open(state, faults);
    if (journal === undefined) return;
    const snapshotAt = this.#acknowledged + this.#random.below(30);
    let snapshot: Promise<unknown> | undefined;
    const count = this.#random.chance(0.2) ? 0 : this.#random.below(40);
    const last = this.#transactions.length + count;
    const write = async (): Promise<void> => {
      while (this.#transactions.length < last) {
        const number = this.#transactions.length + 1;
        const transaction = makeTransaction(this.#random, number);
        this.#transactions.push(transaction);
        const position = await journal.append(transaction);
        if (position !== number) this.#problems.push(`position ${position} for number ${number}`);
        this.#acknowledged = number;
        state.apply(transaction);
        if (number < snapshotAt) continue;
        snapshot ??= journal.snapshot(() => inTurns(state.lines())).catch(() => undefined);
      }
    };
    const writers = 1 + this.#random.below(6);
    await Promise.allSettled(Array.from({ length: writers }, write));
    await snapshot;
    if (journal.failure !== undefined) {
      await expectReadOnly(journal, this.#problems);
    }
    if (this.#random.chance(0.5)) await journal.close().catch(() => undefined);
  }

  async #open(state: CountingState, faults: Faults): Promise<Journal | undefined> {
    try {
      const journal = await this.#openOn(this.#disk, state, faults);
      this.#judge(journal.position, state);
      this.#transactions.length = Math.min(journal.position, this.#transactions.length);
      this.#acknowledged = this.#transactions.length;
      return journal;
    } catch (error) {
      const isDamage = error instanceof CommuniqueError && error.code === 'DAMAGED_DATA';
      if (!faults.haveFailed || isDamage) this.#problems.push(`refused: ${String(error)}`);
      return undefined;
    }
  }

  #openOn(disk: Disk, state: CountingState, faults: Faults): Promise<Journal> {
    const simulated = simulateFileSystem(disk, {
      onCall: (call) => this.#trace.update(JSON.stringify(call)),
      decide: faults.decide,
    });
    const bounds = { transaction: 10_000, batch: this.#random.chance(0.5) ? 600 : 100_000 };
    const machine = machineOn(this.#around(simulated));
    return Journal.open('/data', state, { machine, bounds });
  }

  #judge(position: number, state: CountingState): void {
    if (position < this.#acknowledged) {
      this.#problems.push(`${this.#acknowledged} were acknowledged, and ${position} are there`);
    } else if (position > this.#transactions.length) {
      this.#problems.push(`${this.#transactions.length} were appended, ${position} are there`);
    } else if (state.print() !== statesOf(this.#transactions)[position]) {
      this.#problems.push(`another state than after ${position}`);
    }
  }

  /** One of what may be left; sometimes a bit flips in it, which is looked at and mended. */
  async #losePower(): Promise<void> {
    const images = [...crashImages(this.#disk, 8, this.#random)];
    const image = images[this.#random.below(images.length)] ?? this.#disk.kept;
    const flip = this.#random.chance(0.3) ? flipBit(image, this.#random) : undefined;
    if (flip !== undefined) await this.#openFlipped(flip);
    this.#disk = new Disk(image);
  }

  /** Damage is named, unless it is of the last write: that may be torn, and is cut. */
  async #openFlipped({ image, file, byte }: Flip): Promise<void> {
    const state = new CountingState();
    try {
      const { position, cut } = await this.#openOn(
        new Disk(image),
        state,
        createFaults(this.#random, 'none'),
      );
      const isCut = cut?.file === file && cut.byte <= byte;
      if (isCut && state.print() === statesOf(this.#transactions)[position]) return;
      this.#judge(position, state);
    } catch (error) {
      if (!String(error).includes(`${file}, byte `)) {
        this.#problems.push(`byte ${byte} of ${file} was flipped, and ${String(error)}`);
      }
    }
  }
}

async function expectReadOnly(journal: Journal, problems: string[]): Promise<void> {
  const code = await journal.append('{}').then(
    () => 'accepted',
    (error: unknown) => (error as { readonly code?: string }).code,
  );
  if (code !== 'STORE_UNAVAILABLE') problems.push(`after a failure: ${String(code)}`);
}

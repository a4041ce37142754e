import type { StartedProgram } from '../measure/start-program.mjs';
import type { Api } from '../questions/question.mjs';

/** A server that takes part. */
export interface Contestant extends StartedProgram {
  /** In whose words it is asked; `raw` is asked by the number of the question. */
  readonly api: Api | 'raw';
  /** Where it takes requests. */
  readonly path: string;
  /** The processes that work for it: its own, and that of its database where it has one. */
  readonly pids: readonly number[];
}

export interface HttpRequest {
  readonly path: string;
  readonly body: string;
}

/** What a contestant is asked in turn for one question. */
export interface Target {
  readonly contestant: Contestant;
  readonly requests: readonly HttpRequest[];
}

/** How long is asked. */
export interface Timing {
  readonly connections: number;
  readonly rounds: number;
  /** Of a round. */
  readonly milliseconds: number;
  /** Milliseconds for each question and contestant before anything is timed. */
  readonly warmUp: number;
}

/** What a client is to do. */
export interface Round {
  readonly origin: string;
  readonly requests: readonly HttpRequest[];
  readonly connections: number;
  readonly milliseconds: number;
}

/** What a client reports of a round. */
export interface RoundResult {
  /** Of each request, in microseconds. */
  readonly latencies: readonly number[];
  readonly seconds: number;
}

/** A round with the processor time that it took, in milliseconds. */
export interface MeasuredRound extends RoundResult {
  /** Of each process of the contestant. */
  readonly processor: readonly number[];
  readonly clientProcessor: number;
}

/** The program that asks, in a process of its own. */
export interface Client {
  readonly pid: number;
  run(round: Round): Promise<RoundResult>;
  stop(): Promise<void>;
}

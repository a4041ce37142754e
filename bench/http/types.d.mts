import type { StartedProgram } from '../measure/start-program.mjs';
import type { Api } from '../questions/question.mjs';

/** A server that takes part. */
export interface Contestant extends StartedProgram {
  /** The API of its documents; `raw` is asked by the number of the question. */
  readonly api: Api | 'raw';
  /** The path of its endpoint. */
  readonly path: string;
  /** The processes that work for it: its own, and that of its database where it has one. */
  readonly pids: readonly number[];
}

export interface HttpRequest {
  readonly path: string;
  readonly body: string;
}

/** The requests to a contestant for one question, sent in turn. */
export interface Target {
  readonly contestant: Contestant;
  readonly requests: readonly HttpRequest[];
}

/** How long to measure. */
export interface Timing {
  readonly connections: number;
  readonly rounds: number;
  /** Of a round. */
  readonly milliseconds: number;
  /** Milliseconds for each question and contestant before anything is timed. */
  readonly warmUp: number;
}

/** The task of a client. */
export interface Round {
  readonly origin: string;
  readonly requests: readonly HttpRequest[];
  readonly connections: number;
  readonly milliseconds: number;
}

/** The result of a round. */
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

/** The program that sends requests, in a process of its own. */
export interface Client {
  readonly pid: number;
  run(round: Round): Promise<RoundResult>;
  stop(): Promise<void>;
}

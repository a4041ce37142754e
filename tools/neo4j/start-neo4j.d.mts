export interface StartOptions {
  readonly version?: string;
  readonly port?: number;
  readonly home?: string;
  readonly username?: string;
  readonly password?: string;
  readonly isBrief?: boolean;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly version: string;
  readonly username?: string;
  readonly password?: string;
  /** The folder of its data; a container has none here. */
  readonly home?: string;
  /** The process of the server; a container has none here. */
  readonly pid?: number;
  /** Resolves when the server is gone; may be called twice. */
  stop(): Promise<void>;
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<unknown>;
}

export function startNeo4j(options?: StartOptions): Promise<RunningNeo4j>;

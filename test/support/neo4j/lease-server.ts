import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** Where the Neo4j of the test run is, and how to log in there. */
export interface ServerAddress {
  /** Such as `bolt://127.0.0.1:7687`. */
  readonly uri: string;
  /** Such as `5.26.12`. */
  readonly version: string;
  readonly username?: string;
  /** Without it there is no log-in. */
  readonly password?: string;
}

/** The right to use the server alone. */
export interface Lease {
  readonly server: ServerAddress;
  readonly release: () => void;
}

let current: Promise<Lease> | undefined;
let holders = 0;

/**
 * Waits in line for the server at the desk of `server-desk.mjs`; no other test file has it until
 * the release. Inside one test file a lease is shared, so that no block waits for the one around it.
 *
 * @throws Error if there is no server here, or it did not start.
 */
export async function leaseServer(): Promise<Lease> {
  current ??= askAtDesk();
  holders += 1;
  try {
    const { server, release } = await current;
    return {
      server,
      release: () => {
        giveBack(release);
      },
    };
  } catch (error) {
    giveBack(() => undefined);
    throw error;
  }
}

function giveBack(release: () => void): void {
  holders -= 1;
  if (holders > 0) return;
  current = undefined;
  release();
}

async function askAtDesk(): Promise<Lease> {
  const port = process.env['NEO4J_TEST_DESK'];
  if (port === undefined) throw new Error(process.env['NEO4J_TEST_MISSING'] ?? 'no desk is open');
  const desk = connect(Number(port), '127.0.0.1');
  const told = JSON.parse(await firstLine(desk)) as ServerAddress | { readonly error: string };
  if ('error' in told) {
    desk.destroy();
    throw new Error(told.error);
  }
  return { server: told, release: () => desk.destroy() };
}

function firstLine(desk: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface(desk).once('line', resolve);
    desk.once('error', reject);
    desk.once('close', () => {
      reject(new Error('the test run ended before its Neo4j was free'));
    });
  });
}

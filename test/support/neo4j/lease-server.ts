import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** The address of the Neo4j of the test run, and its log-in. */
export interface ServerAddress {
  /** Such as `bolt://127.0.0.1:7687`. */
  readonly uri: string;
  /** Such as `5.26.12`. */
  readonly version: string;
  readonly username?: string;
  /** Absent: the server asks for no log-in. */
  readonly password?: string;
}

/** The exclusive use of the server. */
export interface Lease {
  readonly server: ServerAddress;
  readonly release: () => void;
}

let current: Promise<Lease> | undefined;
let holders = 0;

/**
 * Leases the server from the broker of `lease-broker.mjs`, and waits until other test files have released
 * it. Inside one test file a lease is shared, so that no block waits for the one around it.
 *
 * @throws Error if there is no server, or it did not start.
 */
export async function leaseServer(): Promise<Lease> {
  current ??= requestLease();
  holders += 1;
  try {
    const { server, release } = await current;
    return {
      server,
      release: () => {
        releaseLast(release);
      },
    };
  } catch (error) {
    releaseLast(() => undefined);
    throw error;
  }
}

function releaseLast(release: () => void): void {
  holders -= 1;
  if (holders > 0) return;
  current = undefined;
  release();
}

async function requestLease(): Promise<Lease> {
  const port = process.env['NEO4J_TEST_BROKER'];
  if (port === undefined)
    throw new Error(process.env['NEO4J_TEST_MISSING'] ?? 'no lease broker is open');
  const broker = connect(Number(port), '127.0.0.1');
  const reply = JSON.parse(await firstLine(broker)) as ServerAddress | { readonly error: string };
  if ('error' in reply) {
    broker.destroy();
    throw new Error(reply.error);
  }
  return { server: reply, release: () => broker.destroy() };
}

function firstLine(broker: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface(broker).once('line', resolve);
    broker.once('error', reject);
    broker.once('close', () => {
      reject(new Error('the test run ended before its Neo4j was free'));
    });
  });
}

import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommuniqueError } from '../kernel/errors.js';
import { systemErrorCode } from '../kernel/system-error-code.js';

const WHAT_TO_DO: Readonly<Record<string, string>> = {
  EADDRINUSE:
    'is in use. Stop the program that uses it, or choose another port (0 takes a free one)',
  EACCES: 'may not be opened by this user. Choose a port from 1024 on (0 takes a free one)',
  EADDRNOTAVAIL: 'is no address of this machine. Choose another host, such as 127.0.0.1',
  ENOTFOUND: 'cannot be found. Choose another host, such as 127.0.0.1',
};

/**
 * Starts to take connections and returns the address as a URL without a path.
 *
 * @throws CommuniqueError `BAD_SETTINGS` when the address cannot be listened on.
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = systemErrorCode(error) ?? '';
    const advice = WHAT_TO_DO[code] ?? `cannot be listened on (${code})`;
    throw new CommuniqueError('BAD_SETTINGS', `Port ${port} of host "${host}" ${advice}.`, {
      cause: error,
    });
  }
  return addressOf(server);
}

function addressOf(server: Server): string {
  // A TCP server that listens has such an address; only a pipe has a string.
  const { address, port, family } = server.address() as AddressInfo;
  if (address === '0.0.0.0' || address === '::') return `http://localhost:${port}`;
  return family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}

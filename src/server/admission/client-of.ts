import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * Who sends a request, as far as its address tells.
 *
 * @param trustedProxies How many proxies in front add an address to `X-Forwarded-For`; what is left of theirs was
 *   written by the client, who may write anything.
 */
export function clientOf(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustedProxies: number,
): string {
  if (trustedProxies === 0) return networkOf(socket.remoteAddress ?? '');
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const address = forwarded.at(-trustedProxies)?.trim() ?? '';
  return networkOf(address === '' ? (socket.remoteAddress ?? '') : address);
}

/** One who has an IPv6 address has the 2^64 that begin as it does. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.toLowerCase().startsWith('::ffff:')) return address;
  const [start = ''] = address.split('::');
  return start === '' ? address : start.split(':').slice(0, 4).join(':');
}

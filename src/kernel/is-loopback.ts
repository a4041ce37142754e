const LOOPBACK = /^(?:localhost|127(?:[.]\d{1,3}){3}|::1|\[::1\])$/u;

/** Whether a name or an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

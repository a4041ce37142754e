/** @import { Server } from 'node:http' */

/**
 * Lets a server listen on a free port of 127.0.0.1, and prints its address, for which `startProgram` waits.
 *
 * @param {Server} server
 */
export function listen(server) {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object' && address !== null) {
      console.log(`ready at http://127.0.0.1:${address.port}`);
    }
  });
}

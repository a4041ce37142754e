import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CLIENT = fileURLToPath(new URL('client.mjs', import.meta.url));

/** The program that asks, in a process of its own. */
export function startClient() {
  const client = fork(CLIENT);
  return {
    pid: client.pid,
    run: async (round) => {
      client.send(round);
      const [result] = await once(client, 'message');
      if (result.error !== undefined) throw new Error(result.error);
      return result;
    },
    stop: async () => {
      client.kill();
      await once(client, 'close');
    },
  };
}

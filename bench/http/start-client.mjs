/** @import { Client } from './types.mjs' */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { pidOf } from '../measure/start-program.mjs';

/**
 * Starts a program that asks servers: a round for each call.
 *
 * @param {URL} program
 * @returns {Client}
 */
export function startClient(program) {
  const client = fork(fileURLToPath(program));
  return {
    pid: pidOf(client),
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

import { median } from '../median.mjs';
import { post } from '../expect-equal.mjs';
import { startContestant } from './start-contestant.mjs';

/** Milliseconds from the start of a process to its first answer, with the world loaded; several times. */
export async function coldStarts(names, world, asked, starts) {
  const [{ requests }] = asked;
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = 0; turn < starts; turn += 1) {
    for (const name of names) {
      const server = await startContestant(name, world);
      const [{ path, body }] = requests.get(name).requests;
      await post(`${server.origin}${path}`, body);
      times[name].push(Math.round(performance.now() - server.started));
      await server.stop();
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, { median: median(times[name]), times: times[name] }]),
  );
}

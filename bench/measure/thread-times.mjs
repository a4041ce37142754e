import { readdirSync, readFileSync } from 'node:fs';

/**
 * Milliseconds of processor time that threads of a process have used so far, by the ids of those whose names begin
 * with `name`: unlike the time of the whole process, without that of compilers and collectors, and to the
 * nanosecond. Empty where the system does not say.
 *
 * @param {number} pid
 * @param {string} name
 * @returns {ReadonlyMap<string, number>}
 */
export function threadTimes(pid, name) {
  const folder = `/proc/${pid}/task`;
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const thread of readFolder(folder)) {
    try {
      if (!readFileSync(`${folder}/${thread}/comm`, 'utf8').startsWith(name)) continue;
      const [nanoseconds] = readFileSync(`${folder}/${thread}/schedstat`, 'utf8').split(' ');
      times.set(thread, Number(nanoseconds) / 1e6);
    } catch {
      // The thread has ended.
    }
  }
  return times;
}

/**
 * What the threads have used since then; NaN where there are none.
 *
 * @param {ReadonlyMap<string, number>} times
 * @param {ReadonlyMap<string, number>} before
 */
export function timeSince(times, before) {
  if (times.size === 0) return NaN;
  return [...times].reduce((sum, [thread, time]) => sum + time - (before.get(thread) ?? 0), 0);
}

/** @param {string} folder */
function readFolder(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

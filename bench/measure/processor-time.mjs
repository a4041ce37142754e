import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICK = 10;

/** Milliseconds of processor time that this process has used so far, to the microsecond. */
export function ownProcessorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds of processor time of a process and its running descendants; NaN where the system does not
 * say.
 *
 * @param {number} pid
 * @returns {number}
 */
export function processorTime(pid) {
  return timeOf(pid) + childrenOf(pid).reduce((sum, each) => sum + processorTime(each), 0);
}

/**
 * Bytes of memory of a process and its descendants. Memory that they share, as the processes of
 * PostgreSQL do, is counted once. NaN where the system does not say.
 *
 * @param {number} pid
 */
export function memoryOf(pid) {
  const pids = [pid, ...descendantsOf(pid)];
  if (pids.length === 1) return bytesOf(pid, 'status', 'VmRSS');
  return pids.reduce((sum, each) => sum + bytesOf(each, 'smaps_rollup', 'Pss'), 0);
}

/** @param {number} pid */
function timeOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return NaN;
  }
}

/**
 * @param {number} pid
 * @param {string} file
 * @param {string} field
 */
function bytesOf(pid, file, field) {
  try {
    const text = readFileSync(`/proc/${pid}/${file}`, 'utf8');
    const found = new RegExp(`^${field}:\\s+(\\d+)`, 'mu').exec(text);
    return Number(found?.[1] ?? NaN) * 1024;
  } catch {
    return NaN;
  }
}

/**
 * @param {number} pid
 * @returns {number[]}
 */
function descendantsOf(pid) {
  return childrenOf(pid).flatMap((each) => [each, ...descendantsOf(each)]);
}

/** @param {number} pid */
function childrenOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return text
      .split(' ')
      .filter((each) => each !== '')
      .map(Number);
  } catch {
    return [];
  }
}

import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICK = 10;

/** Milliseconds of processor time that a process has taken; NaN where nothing tells. */
export function processorTime(pid) {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return NaN;
  }
}

/** The same for a process and all that it started and that still runs. */
export function processorTimeOfAll(pid) {
  return (
    processorTime(pid) + childrenOf(pid).reduce((sum, each) => sum + processorTimeOfAll(each), 0)
  );
}

/**
 * Bytes of memory that a process and all that it started hold. What several of them share, as the
 * processes of PostgreSQL do, is counted once.
 */
export function memoryOfAll(pid) {
  const pids = [pid, ...descendantsOf(pid)];
  if (pids.length === 1) return bytesOf(pid, 'status', 'VmRSS');
  return pids.reduce((sum, each) => sum + bytesOf(each, 'smaps_rollup', 'Pss'), 0);
}

function bytesOf(pid, file, field) {
  const text = readFileSync(`/proc/${String(pid)}/${file}`, 'utf8');
  const found = new RegExp(`^${field}:\\s+(\\d+)`, 'mu').exec(text);
  return Number(found?.[1] ?? NaN) * 1024;
}

function descendantsOf(pid) {
  return childrenOf(pid).flatMap((each) => [each, ...descendantsOf(each)]);
}

function childrenOf(pid) {
  try {
    const text = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8');
    return text.split(' ').filter((each) => each !== '');
  } catch {
    return [];
  }
}

/**
 * Times functions side by side: short rounds in turn, so that a machine whose speed drifts slows all
 * of them alike. Figures are microseconds of processor time a call, the median and the
 * spread over the rounds: what other programs take meanwhile is not in them.
 */
export async function alternate(contestants, { rounds = 80, calls = 100, warmUp = 400 } = {}) {
  const names = Object.keys(contestants);
  for (const name of names) await repeat(contestants[name], warmUp);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const started = process.cpuUsage();
      await repeat(contestants[name], calls);
      const { user, system } = process.cpuUsage(started);
      times[name].push((user + system) / calls);
    }
  }
  return names.map((name) => ({ name, ...summary(times[name]) }));
}

async function repeat(call, times) {
  for (let index = 0; index < times; index += 1) {
    const result = call(index);
    if (result instanceof Promise) await result;
  }
}

function summary(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return { median: at(0.5), low: at(0.1), high: at(0.9) };
}

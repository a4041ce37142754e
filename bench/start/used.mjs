/** The processor time that this process has used so far, in milliseconds. */
export function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

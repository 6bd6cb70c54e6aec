/**
 * How long the processor worked at something, in milliseconds: unlike the time on the clock it is about the same on a machine
 * that does other things too.
 */
export function processorMs(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** A time on the call's clock as `hh:mm:ss`, with a minus sign where it is negative: 2,530,000 ms is "00:42:10". */
export function formatOffset(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const sign = ms < 0 && seconds > 0 ? '-' : '';
  return sign + parts.map((part) => String(part).padStart(2, '0')).join(':');
}

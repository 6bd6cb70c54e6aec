const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes for people, by thousands as file managers count: "12 kB", "3.4 MB". */
export function sizeInWords(bytes: number): string {
  let value = bytes / 1000;
  let unit: (typeof UNITS)[number] = 'kB';
  for (const larger of UNITS.slice(1)) {
    if (value < 999.5) break;
    value /= 1000;
    unit = larger;
  }
  return `${value < 9.95 && unit !== 'kB' ? value.toFixed(1) : Math.ceil(value)} ${unit}`;
}

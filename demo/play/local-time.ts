const two = (value: number): string => String(value).padStart(2, '0');

/** Epoch milliseconds as a person types them into a `datetime-local` field on this machine. */
export function toLocalInput(at: number): string {
  const date = new Date(at);
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

import { basename } from 'node:path';

/** What Mozilla's check says of one place in the build. */
export interface Warning {
  code: string;
  message: string;
  file: string;
}

/** A warning as the list has it: names that the bundler makes up and hashes of files are no part of it. */
export function asListed({ code, message, file }: Warning): string {
  const words = message.replace(/(?<=call to )\S*?(?=\.[a-z]+\(\)\.)/, '');
  return [code, words, basename(file).replace(/-[\w-]{8}\.js$/, '')].join(' | ');
}

/** The rows of the table in `docs/firefox.md`, each as often as it says. */
export function listedIn(page: string): string[] {
  const rows = page.matchAll(/^\| `([A-Z_]+)` +\| (.+?) +\| `([\w.-]+)` +\| (\d) +\|/gm);
  return [...rows].flatMap(([, code = '', message = '', file = '', times]) =>
    Array.from({ length: Number(times) }, () => [code, message, file].join(' | ')),
  );
}

/** What is in `left` more often than in `right`. */
export function without(left: readonly string[], right: readonly string[]): string[] {
  const rest = [...right];
  return left.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

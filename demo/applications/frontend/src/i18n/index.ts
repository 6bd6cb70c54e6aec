import { de } from './de';
import { en } from './en';

export type Messages = typeof en;
type Key = keyof Messages;

/** The part before `.one` and `.other` of a text with a number in it. */
type CountKey = Key extends infer Name ? (Name extends `${infer Start}.other` ? Start : never) : never;

const languages: Record<string, Partial<Messages>> = { en, de };

function language(): string {
  return document.documentElement.lang || 'en';
}

/** A text in the language of the page, with `{name}` replaced by the value of that name. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  const text: string = languages[language()]?.[key] ?? en[key];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A text with a number in it, in the form that the language has for this number. */
export function n(key: CountKey, count: number): string {
  const form = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  return t(`${key}.${form}`, { count });
}

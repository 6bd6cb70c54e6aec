import * as v from 'valibot';
import { browser } from '@/stores/browser';

/** A stored value as what it should be; null where it is anything else. */
export function valueAs<S extends v.GenericSchema>(schema: S, stored: unknown): v.InferOutput<S> | null {
  const read = v.safeParse(schema, stored);
  return read.success ? read.output : null;
}

/**
 * What the session area holds under this key; null where that is nothing of this shape. No content script can write
 * there, but what can't be read must not take down the hide key or the closing of a tab, which read all of it.
 */
export async function sessionValue<S extends v.GenericSchema>(
  schema: S,
  key: string,
): Promise<v.InferOutput<S> | null> {
  return valueAs(schema, (await browser.storage.session.get(key))[key]);
}

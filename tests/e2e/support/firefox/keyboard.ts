/** Firefox's own means to press keys as a device does: the page and the browser's shortcuts hear them. */
interface Keyboard {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): number;
}

/** `Cc` of Firefox's own code, as far as it makes keyboards. */
export type Keyboards = Record<string, { createInstance(what: unknown): Keyboard } | undefined>;

import { deriveKey, type DeriveKey } from '@/stores/panel-cipher';

/** As `deriveKey`, with hardly any rounds: what a test is about is seldom how long guessing takes. */
export const quickKey: DeriveKey = (passphrase, { salt, iterations }) =>
  deriveKey(passphrase, { salt, iterations: (iterations % 1_000) + 1 });

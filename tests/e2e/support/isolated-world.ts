export { evaluateInContentScript } from '@/demo/browser/content-script';

/** An expression that sends one request to the background and gives its reply. */
export function sendExpression(name: string, ask: unknown): string {
  const envelope = JSON.stringify({ kind: 'second-chair-request', name, ask, surfaceId: 'attacker' });
  return `chrome.runtime.sendMessage(${envelope})`;
}

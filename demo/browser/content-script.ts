import type { Page } from 'playwright-core';

interface ContextCreated {
  context: { id: number; name: string; auxData?: { type?: string } };
}

/**
 * Runs an expression in the content script's isolated world, as code that took the content script over would. The
 * value has to be JSON; promises are awaited.
 */
export async function evaluateInContentScript(page: Page, expression: string): Promise<unknown> {
  const cdp = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }: ContextCreated) => {
      if (context.auxData?.type === 'isolated' && context.name === 'Second Chair') resolve(context.id);
    });
  });
  await cdp.send('Runtime.enable');
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    contextId: await found,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await cdp.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as unknown;
}

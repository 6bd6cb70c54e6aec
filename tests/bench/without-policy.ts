import type { Page } from 'playwright-core';

interface Paused {
  requestId: string;
  responseStatusCode?: number;
  responseHeaders?: { name: string; value: string }[];
}

const POLICY = /^content-security-policy(-report-only)?$/i;

/**
 * Takes GitLab's content security policy off the page's documents, as a site does that embeds the Hypothesis client:
 * it would block the client's scripts, styles and sidebar. Every page of a comparison goes without it.
 */
export async function withoutPolicy(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const answer = async ({ requestId, responseStatusCode, responseHeaders = [] }: Paused): Promise<void> => {
    const { body, base64Encoded } = await session.send('Fetch.getResponseBody', { requestId });
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: responseStatusCode ?? 200,
      responseHeaders: responseHeaders.filter(({ name }) => !POLICY.test(name)),
      body: base64Encoded ? body : Buffer.from(body).toString('base64'),
    });
  };
  session.on('Fetch.requestPaused', (paused) => {
    // A page that is closed meanwhile has nothing left to answer.
    answer(paused).catch((error: unknown) => {
      if (!page.isClosed()) console.error('The page could not be served without its policy.', error);
    });
  });
  await session.send('Fetch.enable', {
    patterns: [{ urlPattern: 'https://gitlab.com/*', resourceType: 'Document', requestStage: 'Response' }],
  });
}

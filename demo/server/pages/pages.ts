import { randomBytes } from 'node:crypto';
import { mergeRequestPage, type Tab } from '@/demo/page/merge-request-page';
import { oldDiffFiles } from '@/demo/page/old-diff-files';
import { diffFiles } from '@/demo/page/diff-files';
import { mergeRequestListPage, projectPage, profilePage } from '@/demo/page/project-pages';
import { missingPage } from '@/demo/page/missing-page';
import { signInPage } from '@/demo/page/sign-in-page';
import type { Html } from '@/demo/page/html';
import type { PageFacts } from '@/demo/page/layout';
import { isSignedIn, type Demo } from '../demo';
import { html, redirect, text, type Answer, type Ask } from '../http';
import { readCookie } from '../session';
import { answerDiscussions } from './discussions-json';
import { answerDiscussion, answerPolling } from './note-polling';

const SIGN_IN_PATH = '/users/sign_in';

const TABS: Record<string, Tab> = {
  '': 'show',
  '/commits': 'commits',
  '/pipelines': 'pipelines',
  '/diffs': 'diffs',
};

/** Answers everything that is neither API nor asset: the pages, and what their script asks for. */
export async function answerPage(ask: Ask, demo: Demo): Promise<Answer> {
  const { pathname } = ask.url;
  const { project, mergeRequest } = demo.world;
  const projectPath = `/${project.path}`;
  const mrPath = `${projectPath}/-/merge_requests/${mergeRequest.iid}`;
  const tab = pathname.startsWith(mrPath)
    ? TABS[pathname.slice(mrPath.length).replace(/\/$/, '')]
    : undefined;
  if (pathname === '/') return redirect(mrPath);
  if (pathname === SIGN_IN_PATH) return answerSignIn(ask, demo, mrPath);
  if (demo.controls.expired) return redirect(SIGN_IN_PATH);
  if (pathname === '/favicon.ico') return { ...text(204, ''), headers: {} };
  if (demo.controls.noAccess || (demo.controls.gone && pathname.startsWith(mrPath)))
    return missing(ask, demo);
  if (tab !== undefined) return page(ask, demo, (facts) => mergeRequestPage(facts, tab));
  if (pathname === `${mrPath}/discussions.json`) return answerDiscussions(ask, demo);
  if (pathname.startsWith(`${mrPath}/discussions/`))
    return answerDiscussion(pathname.slice(`${mrPath}/discussions/`.length), ask, demo);
  if (pathname === `${projectPath}/noteable/merge_request/${mergeRequest.id}/notes`)
    return answerPolling(ask, demo);
  if (pathname === `${mrPath}/diffs_stream`) {
    const files = demo.controls.diffs === 'rapid' ? diffFiles(demo.world) : oldDiffFiles(demo.world);
    return html(files.source);
  }
  if (pathname === projectPath) return page(ask, demo, projectPage);
  if (pathname === `${projectPath}/-/merge_requests`) return page(ask, demo, mergeRequestListPage);
  const person = demo.world.people.find(({ username }) => pathname === `/${username}`);
  if (person) return page(ask, demo, (facts) => profilePage(facts, person));
  return missing(ask, demo);
}

/** Shows the form; sending it begins a session that has not expired. */
function answerSignIn(ask: Ask, demo: Demo, mrPath: string): Answer {
  if (ask.method !== 'POST') return html(signInPage().source);
  demo.controls.expired = false;
  const answer = redirect(mrPath);
  return { ...answer, headers: { ...answer.headers, 'set-cookie': demo.sessions.begin(demo.secure) } };
}

function missing(ask: Ask, demo: Demo): Answer {
  return { ...page(ask, demo, missingPage), status: 404 };
}

/** Renders a page with GitLab's headers. Visiting signs the browser in, unless the controls say otherwise. */
function page(ask: Ask, demo: Demo, render: (facts: PageFacts) => Html): Answer {
  const nonce = randomBytes(16).toString('base64');
  const signedIn = !demo.controls.signedOut;
  const answer = html(
    render({
      world: demo.world,
      nonce,
      signedIn,
      dark: wantsDark(ask),
      origin: ask.url.origin + demo.root,
      root: demo.root,
      site: demo.controls,
      now: demo.clock(),
      head: demo.pageHead.replaceAll('{{nonce}}', nonce),
    }).source,
  );
  const begun = signedIn && !isSignedIn(demo, ask);
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'content-security-policy': policy(nonce),
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cache-control': 'max-age=0, private, must-revalidate',
      ...(begun ? { 'set-cookie': demo.sessions.begin(demo.secure) } : {}),
    },
  };
}

function wantsDark(ask: Ask): boolean {
  return (ask.url.searchParams.get('theme') ?? readCookie(ask, '_demo_theme')) === 'dark';
}

/** As strict as GitLab's: no inline script without the nonce, nothing from elsewhere. */
function policy(nonce: string): string {
  return [
    "default-src 'self'",
    "base-uri 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self' https://hypothes.is",
    "frame-ancestors 'self'",
    "object-src 'none'",
    "worker-src 'self' blob:",
  ].join('; ');
}

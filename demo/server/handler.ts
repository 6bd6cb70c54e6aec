import { answerApi, isApiPath } from './api/api';
import { leaveRoot, withRoot } from './below-root';
import { answerControls, CONTROLS_PATH } from './control-route';
import type { Demo } from './demo';
import { redirect, text, type Answer, type Ask } from './http';
import { answerAsset } from './pages/assets';
import { answerPage } from './pages/pages';

/** The whole demo GitLab as one function. */
export async function answer(ask: Ask, demo: Demo): Promise<Answer> {
  if (ask.url.pathname === CONTROLS_PATH) return answerControls(ask, demo.controls);
  const inner = leaveRoot(ask, demo.root);
  if (inner) return withRoot(await answerBelow(inner, demo), demo.root);
  if (ask.url.pathname === '/') return redirect(`${demo.root}/`);
  return text(ask.url.pathname === '/favicon.ico' ? 204 : 404, '');
}

/** Paths are without the root from here on. */
async function answerBelow(ask: Ask, demo: Demo): Promise<Answer> {
  const { pathname } = ask.url;
  demo.controls.countRequest(pathname);
  if (isApiPath(pathname)) return answerApi(ask, demo);
  return (await answerAsset(ask, demo)) ?? answerPage(ask, demo);
}

import { answerApi } from './api/api';
import { answerControls, CONTROLS_PATH } from './control-route';
import type { Demo } from './demo';
import type { Answer, Ask } from './http';
import { answerAsset } from './pages/assets';
import { answerPage } from './pages/pages';

/** The whole demo GitLab as one function. */
export async function answer(ask: Ask, demo: Demo): Promise<Answer> {
  const { pathname } = ask.url;
  if (pathname === CONTROLS_PATH) return answerControls(ask, demo.controls);
  demo.controls.countRequest(pathname);
  if (pathname.startsWith('/api/v4/')) return answerApi(ask, demo);
  return (await answerAsset(ask, demo)) ?? answerPage(ask, demo);
}

import { DEMO_REVISION, demoVersion } from '@/demo/sample/version';
import type { Call } from '../demo';
import { json, type Answer } from '../http';

/** `GET /metadata`. */
export function metadata({ demo: { controls } }: Call): Answer {
  return json({
    version: demoVersion(controls.gitlab),
    revision: DEMO_REVISION,
    kas: { enabled: false, externalUrl: null, externalK8sProxyUrl: null, version: null },
    enterprise: controls.edition === 'EE',
  });
}

/** `GET /version`, the older and shorter form. */
export function version({ demo: { controls } }: Call): Answer {
  return json({ version: demoVersion(controls.gitlab), revision: DEMO_REVISION });
}

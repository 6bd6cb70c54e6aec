import { DEMO_REVISION, DEMO_VERSION } from '@/demo/sample/version';
import type { Call } from '../demo';
import { json, type Answer } from '../http';

/** `GET /metadata`. */
export function metadata(_call: Call): Answer {
  return json({
    version: DEMO_VERSION,
    revision: DEMO_REVISION,
    kas: { enabled: false, externalUrl: null, externalK8sProxyUrl: null, version: null },
    enterprise: true,
  });
}

/** `GET /version`, the older and shorter form. */
export function version(_call: Call): Answer {
  return json({ version: DEMO_VERSION, revision: DEMO_REVISION });
}

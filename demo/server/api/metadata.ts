import type { Call } from '../demo';
import { json, type Answer } from '../http';

/** The version that the demo says it is. */
export const DEMO_VERSION = '19.0.1-demo';
export const DEMO_REVISION = '5e1f77a90cd';

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

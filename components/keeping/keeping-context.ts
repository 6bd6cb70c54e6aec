import { createContext, useContext } from 'react';

/** Everything that the pages about keeping may have from outside. */
export interface KeepingServices {
  /** Browsers keep an extension's data in other places. */
  browserKind: 'chromium' | 'firefox';
  /** What the extension's data takes on the disk, as the browser says; null where it does not say. */
  usedBytes: () => Promise<number | null>;
}

export const KeepingContext = createContext<KeepingServices | null>(null);

/** The services of this page. Throws where no `KeepingContext` stands above the component. */
export function useKeepingServices(): KeepingServices {
  const services = useContext(KeepingContext);
  if (!services) throw new Error('useKeepingServices: render this inside <KeepingContext value={...}>');
  return services;
}

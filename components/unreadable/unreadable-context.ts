import { createContext, useContext } from 'react';

/** What the dashboard does about data that can't be read. */
export interface UnreadableServices {
  /** Opens what is stored. Rejects with a `GatewayError` that says why it can't be. */
  openStored: () => Promise<void>;
  /** Hands out everything as it lies on the disk, as one file. */
  downloadStored: () => Promise<void>;
}

export const UnreadableContext = createContext<UnreadableServices | null>(null);

/** The services of this page. Throws where no `UnreadableContext` stands above the component. */
export function useUnreadableServices(): UnreadableServices {
  const services = useContext(UnreadableContext);
  if (!services) throw new Error('useUnreadableServices: render this inside <UnreadableContext value={...}>');
  return services;
}

import { createContext, useContext } from 'react';
import type { Retention } from '@/stores/retention';

/** What the part about retention on the dashboard may have from outside. */
export interface RetentionServices {
  retention: Retention;
  /** Epoch milliseconds. */
  now: () => number;
  /** Hands the user a file. `mime` without charset; the text is written as UTF-8. */
  download: (fileName: string, mime: string, text: string) => void;
}

export const RetentionContext = createContext<RetentionServices | null>(null);

/** The services of this page. Throws where no `RetentionContext` stands above the component. */
export function useRetentionServices(): RetentionServices {
  const services = useContext(RetentionContext);
  if (!services) throw new Error('useRetentionServices: render this inside <RetentionContext value={...}>');
  return services;
}

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { QualificationState, QualificationStore } from '@/stores/qualification-store';

/** Everything that the pages about qualification may have from outside. */
export interface QualificationServices {
  qualificationStore: QualificationStore;
  /** Epoch ms. */
  now: () => number;
  /** Opaque and unique. */
  newId: () => string;
  /** Hands the user a file, as UTF-8. */
  download: (fileName: string, mime: string, text: string) => void;
}

export const QualificationContext = createContext<QualificationServices | null>(null);

/** The services of this page. Throws where no `QualificationContext` stands above the component. */
export function useQualificationServices(): QualificationServices {
  const services = useContext(QualificationContext);
  if (!services)
    throw new Error('useQualificationServices: render this inside <QualificationContext value={...}>');
  return services;
}

export const useQualification = <T>(selector: (state: QualificationState) => T): T =>
  useStore(useQualificationServices().qualificationStore, selector);

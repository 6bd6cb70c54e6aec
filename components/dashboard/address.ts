import { useSyncExternalStore } from 'react';
import { decodedPart } from '@/components/ui/decoded-part';

export const SECTIONS = [
  'interviews',
  'rubrics',
  'exercises',
  'qualification',
  'keeping',
  'settings',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What each is called on screen. */
export const SECTION_TITLES: Record<Section, string> = {
  interviews: 'Interviews',
  rubrics: 'Rubrics',
  exercises: 'Exercises',
  qualification: 'Qualification',
  keeping: 'Keeping',
  settings: 'Settings',
};

/** The ways in which one item is looked at. */
export const VIEWS = ['edit', 'preview', 'versions'] as const;
export type View = (typeof VIEWS)[number];

/** Where in the dashboard one is: a section, and an item in it. Ids are opaque, and nothing else stands in an address. */
export interface Address {
  section: Section;
  id: string | null;
  view: View;
}

/** Reads `#/rubrics/1a2b/versions`. What is not known leads to the nearest place that is. */
export function readAddress(hash: string): Address {
  const [section, id, view] = hash.replace(/^#?\/?/, '').split('/');
  return {
    section: SECTIONS.find((one) => one === section) ?? 'settings',
    id: id === undefined || id === '' ? null : decodedPart(id),
    view: VIEWS.find((one) => one === view) ?? 'edit',
  };
}

/** The address to link to. */
export function addressOf(section: Section, id: string | null = null, view: View = 'edit'): string {
  const parts = [
    section,
    ...(id === null ? [] : [encodeURIComponent(id), ...(view === 'edit' ? [] : [view])]),
  ];
  return `#/${parts.join('/')}`;
}

function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** Where the dashboard is now. */
export function useAddress(): Address {
  return readAddress(useSyncExternalStore(onHashChange, () => location.hash));
}

/** Goes to another place of the dashboard. */
export function goTo(section: Section, id: string | null = null, view: View = 'edit'): void {
  location.hash = addressOf(section, id, view);
}

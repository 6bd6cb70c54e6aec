import type { ComponentType } from 'react';
import type { SettingName } from '@/core/settings/settings';

/** What a setting's control is given to be named and described by. */
export interface SettingWords {
  id: string;
  title: string;
  /** What it does, in one or two sentences. Shown, and searched. */
  about: string;
}

/** One thing that can be set, or that the settings tell. `id` stands in addresses. */
export interface Setting extends SettingWords {
  /** The fields of the stored settings that it sets. */
  sets: readonly SettingName[];
  /** Other words that somebody may look for it by. */
  also: string;
  Control: ComponentType<SettingWords>;
}

/** Settings that belong together. */
export interface SettingsPart {
  id: string;
  title: string;
  settings: readonly Setting[];
}

import { matchItems } from '@/components/ui/picker';
import type { SettingsPart } from './setting';

/** The parts with those of their settings that have every typed word in title, description, synonyms or part. */
export function findSettings(parts: readonly SettingsPart[], typed: string): SettingsPart[] {
  return parts.flatMap((part) => {
    const items = part.settings.map((setting) => ({
      id: setting.id,
      label: setting.title,
      hint: [setting.about, setting.also, part.title].join(' '),
      setting,
    }));
    const found = new Set(matchItems(items, typed).map(({ id }) => id));
    const settings = part.settings.filter(({ id }) => found.has(id));
    return settings.length === 0 ? [] : [{ ...part, settings }];
  });
}

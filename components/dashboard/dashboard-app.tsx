import { lazy, Suspense, useState } from 'react';
import { Attempts } from '@/components/app/attempt';
import { useActs } from '@/components/app/use-acts';
import { useSettings, useSettingsServices } from '@/components/settings/settings-context';
import { AsSet } from '@/components/shown/as-set';
import { ReadableOnly } from '@/components/unreadable/readable-only';
import { addressOf, SECTIONS, SECTION_TITLES, useAddress, type Address, type Section } from './address';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import styles from './dashboard.module.css';

const SettingsPage = lazy(async () => ({
  default: (await import('@/components/settings/settings-page')).SettingsPage,
}));
const InterviewsSection = lazy(async () => ({
  default: (await import('./interviews/interviews-section')).InterviewsSection,
}));
const RubricsSection = lazy(async () => ({
  default: (await import('@/components/rubric-editor/rubrics-section')).RubricsSection,
}));
const ExercisesSection = lazy(async () => ({
  default: (await import('@/components/exercise-editor/exercises-section')).ExercisesSection,
}));
const QualificationSection = lazy(async () => ({
  default: (await import('@/components/qualification/qualification-section')).QualificationSection,
}));
const KeepingSection = lazy(async () => ({
  default: (await import('@/components/keeping/keeping-section')).KeepingSection,
}));
const BackupReminder = lazy(async () => ({
  default: (await import('@/components/backup/backup-reminder')).BackupReminder,
}));

const DashboardKeys = lazy(async () => ({ default: (await import('./dashboard-keys')).DashboardKeys }));
const DashboardPalette = lazy(async () => ({
  default: (await import('./dashboard-palette')).DashboardPalette,
}));

/** The page in a tab of its own, by sections. */
export function DashboardApp() {
  const { settingsStore, now } = useSettingsServices();
  const known = useSettings((state) => state.settings !== null);
  const address = useAddress();
  if (!known) return null;
  return (
    <AsSet settingsStore={settingsStore} candidate={null} now={now}>
      <header className={styles.header}>
        <span className={styles.name}>Second Chair</span>
        <nav aria-label="Sections">
          <ul className={styles.sections}>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a
                  className={styles.section}
                  href={addressOf(section)}
                  aria-current={section === address.section ? 'page' : undefined}
                >
                  {SECTION_TITLES[section]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {address.section === 'settings' ? (
        <Attempts key="settings">
          <Commands />
          <Suspense fallback={<p role="status">Loading</p>}>
            <SettingsPage at={address.id} />
          </Suspense>
        </Attempts>
      ) : (
        <ReadableOnly title={SECTION_TITLES[address.section]}>
          <Attempts key={address.section}>
            <Commands />
            <Suspense fallback={null}>
              <BackupReminder />
            </Suspense>
            <Suspense fallback={<p role="status">Loading</p>}>
              <SectionPage address={address} section={address.section} />
            </Suspense>
          </Attempts>
        </ReadableOnly>
      )}
    </AsSet>
  );
}

/** The same palette and list of keys as in the panel, by the same keys. */
function Commands() {
  const [shown, setShown] = useState<'palette' | 'keys' | null>(null);
  /** A dialog tells a moment later that it was closed: by then a key may have opened the other. */
  const closing = (one: typeof shown) => () => setShown((now) => (now === one ? null : now));
  useActs({ palette: () => setShown('palette'), keys: () => setShown('keys') });
  return (
    <Suspense>
      {shown === 'palette' && <DashboardPalette onClose={closing(shown)} onKeys={() => setShown('keys')} />}
      {shown === 'keys' && <DashboardKeys onClose={closing(shown)} />}
    </Suspense>
  );
}

/** What rests on what is stored: settings can be read whatever became of that. */
function SectionPage({ address, section }: { address: Address; section: Exclude<Section, 'settings'> }) {
  switch (section) {
    case 'interviews':
      return <InterviewsSection address={address} />;
    case 'rubrics':
      return <RubricsSection address={address} />;
    case 'exercises':
      return <ExercisesSection address={address} />;
    case 'qualification':
      return <QualificationSection address={address} />;
    case 'keeping':
      return <KeepingSection />;
  }
}

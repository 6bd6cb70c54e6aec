import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RestoreMode, RestoreReport } from '@/core/full-backup/report';
import type { KeepingState } from '@/core/keeping/keeping-state';
import { isBackupDue, nextBackupAt, type Every } from '@/core/keeping/automatic-backup';
import { readSettings } from '@/core/settings/settings';
import { fullBackupFileName } from '@/core/summary/file-name';
import type { BackupWork, StagedBackup } from './full-backup/backup-work';
import type { SoundFile } from './full-backup/read-full-backup';
import type { Gateway } from './gateway';
import { messageOf } from './message-of';

/** Where an automatic backup goes: a folder that was chosen, or null for the browser's downloads. */
export interface BackupFolder {
  name: string;
  write: (fileName: string, file: Blob) => Promise<void>;
}

/** What a restore has come to; the file's own reasons are thrown by what went wrong. */
export type Restoring =
  | { at: 'locked'; sound: SoundFile }
  | {
      at: 'ready';
      createdAt: number;
      staged: StagedBackup;
      plans: Record<RestoreMode, RestoreReport>;
    }
  | { at: 'done'; mode: RestoreMode; report: RestoreReport; hosts: string[] };

/** What takes its time, and how far it is: 0 to 1, null where that can't be known. */
export interface Doing {
  what: 'writing' | 'checking' | 'reading' | 'comparing' | 'restoring';
  share: number | null;
}

export interface BackupState {
  /** Null until it was read. */
  keeping: { state: KeepingState; changed: boolean } | null;
  doing: Doing | null;
  restoring: Restoring | null;
  /** What was chosen; null until it was read. */
  every: Every | null;
  /** Whether the passphrase of automatic backups was typed since this page was opened. */
  armed: boolean;
  folder: string | null;
  /** Why the last automatic backup was not written. */
  automaticProblem: string | null;
  load(): Promise<void>;
  /** Writes everything into a file and hands it to the user. Null: unencrypted. */
  backUp(passphrase: string | null): Promise<void>;
  putOff(until: number): Promise<void>;
  /** Checks a file. Rejects with the reason where it is refused. */
  choose(file: Blob): Promise<void>;
  /** Reads a file that is locked. */
  unlock(passphrase: string): Promise<void>;
  /** Takes over what is staged. With `settings`, also those of the backup. */
  takeOver(mode: RestoreMode, settings: boolean): Promise<void>;
  /** Lets go of a restore that has not been taken over, or of what it said. */
  letGo(): Promise<void>;
  chooseEvery(every: Every): Promise<void>;
  /** Holds the passphrase of automatic backups until the page goes, and writes one where it is due. */
  arm(passphrase: string, folder: BackupFolder | null): Promise<void>;
  disarm(): void;
  /** Writes an automatic backup where it is due; says in `automaticProblem` what went wrong. */
  runDue(): Promise<void>;
}

export type BackupStore = StoreApi<BackupState>;

export interface BackupStoreDeps {
  gateway: Gateway;
  /** Loaded when it is needed first. */
  work: () => Promise<BackupWork>;
  /** Epoch ms. */
  now: () => number;
  /** Hands the user a file. */
  save: (fileName: string, file: Blob) => void;
  loadEvery: () => Promise<Every>;
  saveEvery: (every: Every) => Promise<void>;
}

/** Backups of everything, by hand and automatic, and the way back. No passphrase is in the state, or stored anywhere. */
export function createBackupStore(deps: BackupStoreDeps): BackupStore {
  const { gateway, work, now, save } = deps;
  /** In memory only, and gone with the page. */
  let automatic: { passphrase: string; folder: BackupFolder | null } | null = null;

  return createStore<BackupState>((set, get) => {
    const during = async <T>(what: Doing['what'], act: () => Promise<T>): Promise<T> => {
      if (get().doing)
        throw new Error('Another backup or restore is under way in this tab. Wait until it ends.');
      set({ doing: { what, share: null } });
      try {
        return await act();
      } finally {
        set({ doing: null });
      }
    };
    const progress = (what: Doing['what']) => (share: number) => set({ doing: { what, share } });
    const readKeeping = async () => set({ keeping: await gateway.request('keeping.load', {}) });

    const write = async (passphrase: string | null): Promise<{ file: Blob; at: number }> => {
      const at = now();
      const [{ settings }, hosts] = await Promise.all([
        gateway.request('settings.load', {}),
        gateway.request('host.list', {}),
        // Whatever is asked of the background has it open, and so upgrade, the database first.
        readKeeping(),
      ]);
      const beside = { settings, hosts: hosts.map(({ pattern }) => pattern) };
      const { file } = await (await work()).write(beside, { passphrase, now: at });
      return { file, at };
    };
    const written = async (at: number): Promise<void> => {
      await gateway.request('keeping.backed-up', { at });
      await readKeeping();
    };

    const stage = async (sound: SoundFile, passphrase: string | null): Promise<void> => {
      const staged = await during('reading', async () =>
        (await work()).stage(sound, passphrase, progress('reading')),
      );
      try {
        await during('comparing', async () => {
          await readKeeping();
          const plans = { merge: await staged.plan('merge'), replace: await staged.plan('replace') };
          set({ restoring: { at: 'ready', createdAt: sound.header.createdAt, staged, plans } });
        });
      } catch (error) {
        await staged.discard();
        throw error;
      }
    };

    const notGranted = async (hosts: readonly string[]): Promise<string[]> => {
      const granted = new Set((await gateway.request('host.list', {})).map(({ pattern }) => pattern));
      return hosts.filter((host) => !granted.has(host));
    };

    const letGo = async (): Promise<void> => {
      const { restoring } = get();
      set({ restoring: null });
      if (restoring?.at !== 'ready') return;
      const { discard, id } = restoring.staged;
      // The background knows whether anything of it has to leave the disk; the page lets go of it in any case.
      await gateway.request('full-backup.let-go', { id }).finally(discard);
    };

    return {
      keeping: null,
      doing: null,
      restoring: null,
      every: null,
      armed: false,
      folder: null,
      automaticProblem: null,
      async load() {
        const [, every] = await Promise.all([readKeeping(), deps.loadEvery()]);
        set({ every });
      },
      async backUp(passphrase) {
        await during('writing', async () => {
          const { file, at } = await write(passphrase);
          save(fullBackupFileName(at, passphrase !== null), file);
          await written(at);
        });
      },
      async putOff(until) {
        await gateway.request('keeping.remind-after', { at: until });
        await readKeeping();
      },
      async choose(file) {
        await letGo();
        const sound = await during('checking', async () => (await work()).check(file, progress('checking')));
        if (sound.header.encryption) set({ restoring: { at: 'locked', sound } });
        else await stage(sound, null);
      },
      async unlock(passphrase) {
        const { restoring } = get();
        if (restoring?.at === 'locked') await stage(restoring.sound, passphrase);
      },
      async takeOver(mode, settings) {
        const { restoring } = get();
        if (restoring?.at !== 'ready') return;
        const { staged } = restoring;
        await during('restoring', async () => {
          const { beside, id } = staged;
          try {
            const asked = gateway.request('full-backup.take-over', { id, mode, at: now() });
            const report = await asked.catch((error: unknown) => {
              // The background has let go of it, whatever went wrong.
              set({ restoring: null });
              throw error;
            });
            let hosts: string[] = [];
            try {
              hosts = await notGranted(beside.hosts);
              if (settings && beside.settings)
                await gateway.request('settings.save', { settings: readSettings(beside.settings).settings });
            } finally {
              // It is restored, whatever goes wrong with what comes beside it.
              set({ restoring: { at: 'done', mode, report, hosts } });
            }
          } finally {
            await staged.discard();
          }
          await readKeeping();
        });
      },
      letGo,
      async chooseEvery(every) {
        await deps.saveEvery(every);
        set({ every });
      },
      async arm(passphrase, folder) {
        automatic = { passphrase, folder };
        set({ armed: true, folder: folder?.name ?? null, automaticProblem: null });
        await get().runDue();
      },
      disarm() {
        automatic = null;
        set({ armed: false, folder: null, automaticProblem: null });
      },
      async runDue() {
        if (!automatic || get().doing) return;
        const { passphrase, folder } = automatic;
        try {
          const every = await deps.loadEvery();
          await readKeeping();
          const { keeping } = get();
          const next = nextBackupAt(every, keeping?.state.backedUpAt ?? null);
          set({ every });
          if (!keeping?.changed || next === null || now() < next) return;
          await during('writing', async () => {
            const { file, at } = await write(passphrase);
            const name = fullBackupFileName(at, true);
            if (folder) await folder.write(name, file);
            else save(name, file);
            await written(at);
          });
          set({ automaticProblem: null });
        } catch (error) {
          set({ automaticProblem: messageOf(error) });
        }
      },
    };
  });
}

/** Whether the reminder of an old backup is to be shown. */
export function isReminded({ keeping }: BackupState, now: number): boolean {
  return keeping !== null && isBackupDue(keeping.state, keeping.changed, now);
}

import type { Messages } from '.';

export const de: Partial<Messages> = {
  desk: 'Ausleihe',
  loading: 'Wird geladen',
  failed: 'Das konnte nicht geladen werden.',
  retry: 'Noch einmal versuchen',
  nothingHere: 'Hier ist nichts.',
  yes: 'Ja',
  no: 'Nein',
  loans: 'Ausgeliehen',
  'loanCount.one': '{count} Titel',
  'loanCount.other': '{count} Titel',
  dueOn: 'bis {day}',
  renew: 'Verlängern',
  renewTitle: '{title} verlängern',
  askRenew: '„{title}“ um vier Wochen verlängern?',
  renewalRefused: 'Nicht verlängert: Der Titel ist vorgemerkt.',
};

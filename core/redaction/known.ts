/** Somebody whom an interview knows, and what they become. `bot`: an account of a machine, whose words are no names. */
export interface KnownPerson {
  placeholder: string;
  names: string[];
  usernames: string[];
  bot: boolean;
}

/** What an interview knows of people and places, before it is made ready for `redact`. */
export interface Known {
  people: KnownPerson[];
  emails: string[];
  /** Whole paths, such as `acme/storefront`. */
  projects: string[];
  /** Names of hosts, without scheme and port. */
  hosts: string[];
}

/** What stands in a redacted text in the place of what it knew. */
export const PLACEHOLDERS = {
  candidate: '[candidate]',
  interviewer: '[interviewer]',
  person: (number: number): string => `[person ${number}]`,
  email: '[e-mail]',
  link: '[link]',
  project: '[project]',
  host: '[host]',
} as const;

/** The field under which the store keeps a valid extra that is being typed. */
export const EXTRA_LINE = 'extra-line';

/** What stands in the place of a label's or milestone's name that GitLab doesn't know any more. */
export const deletedName = (subject: 'label' | 'milestone'): string => `(deleted ${subject})`;

/** The version of the stored shapes that this build reads and writes. IndexedDB counts Dexie's versions times ten. */
export const CURRENT_VERSION = 5;

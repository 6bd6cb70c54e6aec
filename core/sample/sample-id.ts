/** The ids of sample interviews begin so: nothing else tells them from others, and nothing else has to. */
const SAMPLE = 'sample-';

/** An id for a sample interview; `unique` opaque. */
export const sampleId = (unique: string): string => `${SAMPLE}${unique}`;

/** Whether this is the sample interview that comes with Second Chair. */
export const isSample = ({ id }: { id: string }): boolean => id.startsWith(SAMPLE);

/** What reads the process, loaded together as it knows hundreds of words. */
export { searchCompletionNote } from '@/core/process/completion-note';
export { readProcess } from '@/core/process/read-process';

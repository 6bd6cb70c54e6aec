import type { WritingSource } from '@/core/writing/writing-finding';

/** Where a rule comes from, opened only by a click. */
export function SourceLink({ source }: { source: WritingSource }) {
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {source.name}
    </a>
  );
}

import { useRef, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { useActs } from '@/components/app/use-acts';
import { TextInput } from '@/components/ui/field';
import { useInterviewsServices } from '../interviews/interviews-context';

/** Searches everything as it is typed. `/` leads here, Escape empties it, the arrow down goes to what was found. */
export function SearchField({ className }: { className?: string }) {
  const { searchStore } = useInterviewsServices();
  const query = useStore(searchStore, (state) => state.query);
  const field = useRef<HTMLInputElement>(null);
  const search = (text: string) => searchStore.getState().search(text);
  useActs({ search: () => field.current?.focus() });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && query !== '') search('');
    else if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('main [data-open]')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div role="search" aria-label="All interviews" className={className}>
      <TextInput
        ref={field}
        type="search"
        aria-label="Search in everything"
        placeholder="Search in everything"
        maxLength={200}
        value={query}
        onFocus={() => searchStore.getState().prepare()}
        onChange={({ target }) => search(target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

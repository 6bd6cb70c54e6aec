import { useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import { itemFileName } from '@/core/files/item-file-name';
import { useLibrary } from './library-context';
import type { LibraryItem, LibraryKind } from './library-kind';

const FORMATS = [
  { format: 'yaml', label: 'YAML', mime: 'application/yaml' },
  { format: 'json', label: 'JSON', mime: 'application/json' },
] as const;

/** Hands the items out as one file, in either format. `id` is null where they are all there are. */
export function ExportButtons<T extends LibraryItem>({
  kind,
  items,
  id,
}: {
  kind: LibraryKind<T>;
  items: readonly T[];
  id: string | null;
}) {
  const { download, now } = useLibrary();
  const attempt = useAttempt();
  return FORMATS.map(({ format, label, mime }) => (
    <Button
      key={format}
      size="small"
      icon="download"
      onClick={() =>
        attempt('The file could not be written', async () => {
          download(itemFileName(kind.one, now(), id, format), mime, await kind.write(items, format));
        })
      }
    >
      {id === null ? `Export all (${label})` : `Export (${label})`}
    </Button>
  ));
}

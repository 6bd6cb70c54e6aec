import { useApp } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import styles from './commits.module.css';

/** The way to what is not shown here. */
export function InGitLab({ webUrl, words }: { webUrl: string | null; words: string }) {
  const { openUrl } = useApp();
  if (webUrl === null) return <p className={styles.quiet}>{words}</p>;
  return (
    <Button size="small" variant="quiet" icon="external-link" onClick={() => openUrl(webUrl)}>
      {words}
    </Button>
  );
}

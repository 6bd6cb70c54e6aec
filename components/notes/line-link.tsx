import { useApp, useInterview } from '@/components/app/app-context';
import { Icon } from '@/components/ui/icon';
import { visibleText } from '@/components/ui/visible-text';
import type { Note } from '@/core/interview/interview';
import { lineAddress, lineWords } from '@/core/summary/line-link';
import styles from './activity-link.module.css';

/** Leads to a line of a file on GitLab, in the version in which it was seen. */
export function LineLink({ line }: { line: NonNullable<Note['anchorLine']> }) {
  const { openUrl } = useApp();
  const mrUrl = useInterview((state) => state.file?.interview.mrUrl ?? null);
  const address = lineAddress(line, mrUrl);
  const words = visibleText(lineWords(line));
  if (address === null) return <span className={styles.gone}>{words}</span>;
  return (
    <button
      type="button"
      className={styles.link}
      title={`${words}: open in GitLab`}
      onClick={() => openUrl(address)}
    >
      <Icon name="merge-request" size={12} />
      <span className={styles.text}>{words}</span>
    </button>
  );
}

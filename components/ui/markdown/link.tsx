import { useContext, useId, type ReactNode } from 'react';
import { safeLink } from '../safe-link';
import { CommentContext } from './comment-context';
import { linkWords } from './link-words';
import styles from '../markdown.module.css';

/** Longer texts of links are cut: nobody reads an address of a thousand characters, and it can push a host out of sight. */
const LONGEST = 200;

/** A link of a comment: to another tab, without telling where from, and with where it goes beside it. */
export function Link({
  href,
  text,
  children,
}: {
  href: string | undefined;
  text: string;
  children: ReactNode;
}) {
  const { projectUrl } = useContext(CommentContext);
  const id = useId();
  const address = safeLink(href, projectUrl);
  if (address === null) return <span className={styles.dead}>{children}</span>;
  const long = text.length > LONGEST;
  const words = linkWords(address, long ? '' : text, long ? undefined : projectUrl);
  return (
    <>
      <a
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        aria-describedby={words === null ? undefined : id}
      >
        {long ? `${text.slice(0, LONGEST)}…` : children}
        {text.trim() === '' && 'Link without words'}
      </a>
      {words !== null && (
        <span id={id} className={styles.target}>
          {' '}
          ({words})
        </span>
      )}
    </>
  );
}

import { useContext, useState } from 'react';
import { safeLink } from '../safe-link';
import { CommentContext } from './comment-context';
import styles from '../markdown.module.css';

const LONGEST_NAME = 120;

/** The address of an image that may be asked for, or null: mail and other schemes are none. */
function imageUrl(src: string | undefined, projectUrl: string | undefined): URL | null {
  const address = safeLink(src, projectUrl);
  if (address === null) return null;
  const url = new URL(address);
  return url.protocol === 'mailto:' ? null : url;
}

/**
 * An image of a comment. Nothing is fetched for it until the interviewer asks for it, knowing from where: an image can
 * tell its host who reads when.
 */
export function Image({ src, alt }: { src: string | undefined; alt: string }) {
  const { projectUrl } = useContext(CommentContext);
  const [state, setState] = useState<'hidden' | 'shown' | 'failed'>('hidden');
  const url = imageUrl(src, projectUrl);
  const name = (alt.length > LONGEST_NAME ? `${alt.slice(0, LONGEST_NAME)}…` : alt) || 'image';
  if (url === null) return <span className={styles.dead}>[Image: {name}]</span>;
  switch (state) {
    case 'hidden':
      return (
        <button type="button" className={styles.showImage} onClick={() => setState('shown')}>
          Show image: {name} (loads from {url.host})
        </button>
      );
    case 'shown':
      return (
        <img
          className={styles.image}
          src={url.href}
          alt={name}
          referrerPolicy="no-referrer"
          onError={() => setState('failed')}
        />
      );
    case 'failed':
      return (
        <span className={styles.dead}>
          [Image: {name}. It could not be loaded from {url.host}.]
        </span>
      );
  }
}

import { lazy, memo, Suspense } from 'react';
import type { MarkdownProps } from './markdown-body';
import { visibleText } from './visible-text';
import styles from './markdown.module.css';

// Asked for at once, so that it is there when the first comment is; but the panel's first paint need not wait for it.
const loading = import('./markdown-body');
const Body = lazy(() => loading);

/**
 * A comment's Markdown, as text that can do nothing: raw HTML is shown as text, images load only when asked for, links
 * open elsewhere. Until the renderer is loaded the plain text is shown. Parsed again only when the text changes.
 */
export const Markdown = memo(function Markdown(props: MarkdownProps) {
  return (
    <Suspense fallback={<div className={styles.plain}>{visibleText(props.text)}</div>}>
      <Body {...props} />
    </Suspense>
  );
});

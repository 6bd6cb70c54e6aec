import type { ReactNode } from 'react';
import type { Components } from 'react-markdown';
import { VisuallyHidden } from '../visually-hidden';
import { Image } from './image';
import { Link } from './link';
import { SuggestedChange } from './suggested-change';
import { textOf } from './tree';
import styles from '../markdown.module.css';

/** All elements that a comment may consist of; anything else is its text. */
export const ELEMENTS =
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section span strong sup table tbody td th thead tr ul'.split(
    ' ',
  );

/** The panel's headings are its own: a comment has none. */
const Bold = ({ children }: { children?: ReactNode }) => (
  <p>
    <strong>{children}</strong>
  </p>
);

/** How each of them is shown. Never made anew: other component types would mount all comments again. */
export const PARTS: Components = {
  h1: Bold,
  h2: Bold,
  h3: Bold,
  h4: Bold,
  h5: Bold,
  h6: Bold,
  a: ({ node, href, children }) => (
    <Link href={href} text={node ? textOf(node) : ''}>
      {children}
    </Link>
  ),
  img: ({ src, alt }) => <Image src={typeof src === 'string' ? src : undefined} alt={alt ?? ''} />,
  // The only inputs that Markdown has are those of task lists.
  input: ({ checked }) => (
    <>
      <span aria-hidden="true">{checked ? '☑' : '☐'}</span>
      <VisuallyHidden>{checked ? 'Done:' : 'Not done:'}</VisuallyHidden>
    </>
  ),
  li: ({ className, children }) => <li className={className && styles.task}>{children}</li>,
  span: ({ children }) => (
    <span className={styles.mention} data-mention="">
      {children}
    </span>
  ),
  table: ({ children }) => (
    // Wider than the panel it scrolls by itself, and with the keyboard.
    <div className={styles.table} role="group" aria-label="Table" tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
  code: ({ children }) => <code dir="ltr">{children}</code>,
  pre: ({ node, children }) => {
    const index = node?.properties.dataSuggestion;
    if (node && typeof index === 'number') return <SuggestedChange index={index} code={textOf(node)} />;
    return <pre>{children}</pre>;
  },
};

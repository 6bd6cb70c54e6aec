import { useId, useMemo, useState, type ReactNode } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { safeLink } from './safe-link';
import { visibleText } from './visible-text';
import styles from './markdown.module.css';

export interface MarkdownProps {
  /** Raw Markdown, as stored; treated as hostile. */
  text: string;
  /** Address of the project, `https://gitlab.com/group/project`: relative links are resolved in it. */
  projectUrl?: string;
}

function Link({ href, children }: { href: string | null; children: ReactNode }) {
  if (href === null) return <span className={styles.dead}>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** Nothing is fetched for a comment until the interviewer asks for it: an image can tell its host who reads when. */
function Image({ src, alt }: { src: string | null; alt: string }) {
  const [shown, setShown] = useState(false);
  const name = alt || 'image';
  if (src === null) return <span className={styles.dead}>[Image: {name}]</span>;
  if (shown) return <img className={styles.image} src={src} alt={name} referrerPolicy="no-referrer" />;
  return (
    <button type="button" className={styles.showImage} onClick={() => setShown(true)}>
      Show image: {name}
    </button>
  );
}

/** "suggestion:-1+2" is GitLab's fence for a suggested change; other fences name their language. */
function fenceLabel(className: string | undefined): string | null {
  return className?.startsWith('language-suggestion') ? 'Suggested change' : null;
}

const Bold = ({ children }: { children?: ReactNode }) => (
  <p>
    <strong>{children}</strong>
  </p>
);

function components(projectUrl: string | undefined): Components {
  return {
    h1: Bold,
    h2: Bold,
    h3: Bold,
    h4: Bold,
    h5: Bold,
    h6: Bold,
    a: ({ href, children }) => <Link href={safeLink(href, projectUrl)}>{children}</Link>,
    img: ({ src, alt }) => (
      <Image src={safeLink(typeof src === 'string' ? src : undefined, projectUrl)} alt={alt ?? ''} />
    ),
    // The only inputs that Markdown has are those of task lists.
    input: ({ checked }) => <span>{checked ? '☑' : '☐'}</span>,
    code: ({ className, children }) => {
      const label = fenceLabel(className);
      return (
        <>
          {label && <span className={styles.fence}>{label}</span>}
          <code dir="ltr">{children}</code>
        </>
      );
    },
  };
}

/** The rendering itself, loaded when the panel starts and not before it; use `Markdown`. */
export default function MarkdownBody({ text, projectUrl }: MarkdownProps) {
  const id = useId();
  // New component types would mount everything anew, and hide images that were shown.
  const parts = useMemo(() => components(projectUrl), [projectUrl]);
  return (
    <div className={styles.markdown} dir="auto">
      <ReactMarkdown
        skipHtml={false}
        remarkPlugins={[remarkGfm]}
        remarkRehypeOptions={{ clobberPrefix: `${id}-` }}
        components={parts}
        urlTransform={(url) => url}
      >
        {visibleText(text)}
      </ReactMarkdown>
    </div>
  );
}

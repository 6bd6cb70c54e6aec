import { useMemo, type ReactElement } from 'react';
import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { CommentContext, type Suggestion } from './markdown/comment-context';
import { useEmojiNames, type EmojiNames } from './markdown/emoji-names';
import { ELEMENTS, PARTS } from './markdown/parts';
import { Unformatted } from './markdown/plain-comment';
import { prepareTree } from './markdown/prepare-tree';
import styles from './markdown.module.css';

export interface MarkdownProps {
  /** Raw Markdown, as stored; treated as hostile. */
  text: string;
  /** Address of the project, `https://gitlab.com/group/project`: relative links are resolved in it. */
  projectUrl?: string;
  /** The comment's suggestions as the server understood them, in order of their fences. */
  suggestions?: Suggestion[];
}

const NO_SUGGESTIONS: Suggestion[] = [];
const REMARK = [remarkGfm];

/** The formatted text, or null where it is nested so deeply that parser or layout would not survive it. */
function formatted(text: string, names: EmojiNames): ReactElement | null {
  try {
    return ReactMarkdown({
      children: text,
      skipHtml: false,
      remarkPlugins: REMARK,
      rehypePlugins: [[prepareTree, names]],
      allowedElements: ELEMENTS,
      unwrapDisallowed: true,
      components: PARTS,
      // Links and images look at their addresses themselves.
      urlTransform: (url) => url,
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The rendering itself, loaded when the panel starts and not before it; use `Markdown`. */
export default function MarkdownBody({ text, projectUrl, suggestions = NO_SUGGESTIONS }: MarkdownProps) {
  const names = useEmojiNames(text);
  const facts = useMemo(() => ({ projectUrl, suggestions }), [projectUrl, suggestions]);
  const content = useMemo(() => formatted(text, names), [text, names]);
  if (content === null)
    return <Unformatted text={text} because="has more marks inside each other than can be formatted" />;
  return (
    <CommentContext value={facts}>
      <div className={styles.markdown} dir="auto">
        {content}
      </div>
    </CommentContext>
  );
}

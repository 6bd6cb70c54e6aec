import { lazy, memo, Suspense, useState } from 'react';
import { useShown } from '@/components/shown/shown';
import type { MarkdownProps } from './markdown-body';
import { formattingOf } from './markdown/formatting';
import { PlainComment, Unformatted } from './markdown/plain-comment';

// Asked for at once, so that it is there when the first comment is; but the panel's first paint need not wait for it.
const loading = import('./markdown-body');
const Body = lazy(() => loading);

const LENGTH = new Intl.NumberFormat('en');

/**
 * A comment's Markdown, as text that can do nothing: raw HTML is shown as text, images load only when asked for, links
 * open elsewhere and say where. Until the renderer is loaded the plain text is shown. A text over 10,000 characters is
 * plain until it is asked for, one over 40,000 always: formatting those would stop the panel. Parsed again only when
 * the text changes.
 */
export const Markdown = memo(function Markdown(props: MarkdownProps) {
  const text = useShown().unnamed(props.text);
  const [asked, setAsked] = useState(false);
  const formatting = formattingOf(text);
  const long = `has ${LENGTH.format(text.length)} characters`;
  if (formatting === 'too-long') return <Unformatted text={text} because={`${long}, too many to format`} />;
  if (formatting === 'too-entangled') {
    return <Unformatted text={text} because="has more marks inside each other than can be formatted" />;
  }
  if (formatting === 'when-asked' && !asked) {
    return <Unformatted text={text} because={long} onFormat={() => setAsked(true)} />;
  }
  return (
    <Suspense fallback={<PlainComment text={text} />}>
      <Body {...props} text={text} />
    </Suspense>
  );
});

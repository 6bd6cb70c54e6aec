import { render } from '@testing-library/react';
import MarkdownBody from '@/components/ui/markdown-body';

export const PROJECT = 'https://gitlab.com/acme/storefront';
/** Draws a text of the candidate, in a project of GitLab’s. */
export const show = (text: string) => render(<MarkdownBody text={text} projectUrl={PROJECT} />).container;
/** What of a text can be read on the screen. */
export const wordsOf = (text: string) => show(text).textContent;

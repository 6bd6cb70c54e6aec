/**
 * HTML as `toHtml` writes it, with what Greenhouse's fields keep and nothing else: p, ul, li, b, i and a. Lines of a paragraph
 * become paragraphs, lines of a list item are joined, quotes and headings are paragraphs.
 */
export function fewTagsOf(html: string): string {
  return html
    .replace(/<h[1-3]>(.*?)<\/h[1-3]>/g, '<p><b>$1</b></p>')
    .replace(/<\/?blockquote>/g, '')
    .replace(/<li>.*?<\/li>/g, (item) => item.replaceAll('<br>', ' '))
    .replaceAll('<br>', '</p><p>')
    .replaceAll('<p></p>', '');
}

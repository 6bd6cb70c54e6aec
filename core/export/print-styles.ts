/**
 * The look of the print page. White in any colour scheme and on any paper: margins are the page's own, so that A4 and
 * Letter both come out whole, and nothing is torn from its heading or, where it fits on a page, in two.
 */
export const PRINT_STYLES = `
:root { color-scheme: only light; }
@page { margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #646163; } }
* { box-sizing: border-box; }
html { background: #fff; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.5rem; background: #fff; color: #18171d; font: 10.5pt/1.5 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', Cantarell, 'Helvetica Neue', sans-serif, 'Noto Color Emoji'; overflow-wrap: anywhere; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
h1, h2, h3 { color: #18171d; line-height: 1.25; break-after: avoid; }
h1 { margin: 0 0 12pt; font-size: 19pt; letter-spacing: -0.01em; }
h2 { margin: 20pt 0 6pt; padding-bottom: 3pt; border-bottom: 0.75pt solid #c1bfbe; font-size: 13pt; }
h3 { margin: 14pt 0 4pt; color: #4d4b4e; font-size: 10.5pt; }
p { margin: 0 0 5pt; orphans: 3; widows: 3; }
ul { margin: 0 0 6pt; padding-left: 14pt; }
li { margin-bottom: 2pt; orphans: 2; widows: 2; }
p, li, blockquote { unicode-bidi: plaintext; text-align: start; }
b { font-weight: 600; }
a { color: #2f5ca0; text-decoration: none; }
.facts ul { display: grid; grid-template-columns: 1fr 1fr; gap: 2pt 18pt; margin: 0; padding: 9pt 11pt; border: 0.75pt solid #dcdbd9; border-radius: 3pt; background: #f7f7f5; list-style: none; break-inside: avoid; }
.facts li { margin: 0; }
.overall p { font-size: 13pt; font-weight: 600; }
.criterion { margin: 0 0 8pt; }
.criterion > p:first-child { margin-bottom: 3pt; break-after: avoid; }
blockquote { margin: 4pt 0 6pt; padding: 1pt 0 1pt 9pt; border-left: 2pt solid #c1bfbe; color: #3a383d; }
blockquote p { margin: 0; font-size: 9.5pt; }
blockquote p + p { margin-top: 1pt; color: #646163; font-size: 8.5pt; }
figure { margin: 12pt 0 4pt; break-inside: avoid; }
figcaption { display: flex; flex-wrap: wrap; gap: 2pt 12pt; margin-top: 4pt; color: #646163; font-size: 8.5pt; }
figcaption span { display: inline-flex; align-items: center; gap: 3pt; }
.axis { display: block; width: 100%; height: auto; overflow: visible; }
.mark { display: inline-block; width: 9pt; height: 9pt; }
.axis .review { fill: #f1f1ef; } .axis .reading { fill: #e4e3e1; } .axis .call { fill: #cbe2f9; }
.axis .line { stroke: #8a8888; } .axis .gap { fill: #fff; } .axis .break, .axis .sitting { fill: none; stroke: #646163; }
.axis .moment { stroke: #646163; stroke-dasharray: 2 2; } .axis .label { fill: #4d4b4e; font-size: 12px; } .axis .number { fill: #4d4b4e; font-size: 10px; paint-order: stroke; stroke: #fff; stroke-width: 3px; text-anchor: middle; }
.axis .raises, .axis .proposes, .axis .asks, .axis .says, .axis .acts { stroke: #fff; stroke-width: 1; }
.axis .raises { fill: #995715; } .axis .proposes { fill: #2f7549; } .axis .asks { fill: #2f68b4; } .axis .says { fill: #646163; } .axis .acts { fill: #18171d; }
@media print { body { max-width: none; padding: 0; } }
`;

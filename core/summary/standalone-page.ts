/**
 * An HTML file of its own: it fetches nothing and runs nothing, and says so to the browser. Its title is "Second Chair", as
 * that is what a tab and a print's header show. `styles` and `body` are safe HTML and CSS already.
 */
export function standalonePage(styles: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="only light">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>Second Chair</title>
<style>${styles}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

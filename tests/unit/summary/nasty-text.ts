import fc from 'fast-check';

const PIECES = [
  '# x', '## ', '===', '---', '- ', '* ', '+ ', '1. ', '1) ', '> ', '>>>', '```', '~~~', '`', '``', '**', '__', '_', '*',
  '<script>', '</script>', '<!--', '-->', '<?x', '<!X', '<img src=x onerror=alert(1)>', '<https://a.example>', '&lt;',
  '&#60;', '&copy;', '[x](http://a.example)', '![x](http://a.example/i.png)', '[x]: http://a.example', '[^1]', '[ ] ', '|',
  '|-|-|', '@robin', '#12', '!7', 'a#1', '~bug', '%"m"', '$x$', '$$', '/close', ':tada:', '\\', '\\`', '\n', '\n\n', '\n    ', '\n  ',
  '\t', '\r', ' ', '  ', 'word', 'snake_case', 'https://a.example/x_y', 'javascript:alert(1)', '\u0000', '\u0007', '\u001b[31m',
  '\u202e', '\u2028', '\ud800', '👩‍💻', 'مرحبا', '"', "'", '<', '>', '&', '(', ')', ']', '[', '!', '=', '-', '#',
]; // prettier-ignore

/** Text put together from what Markdown, HTML and terminals react to. */
export const nastyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 14 })
  .map((pieces) => pieces.join(''));

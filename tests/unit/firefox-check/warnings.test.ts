import { describe, expect, it } from 'vitest';
import { asListed, listedIn, without } from '@/.ci/firefox-check/warnings';

const call = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe call to Qr(n).document().write for argument 0',
  file: 'chunks/markdown-body-DKoOkhi5.js',
};

describe('a warning of Mozilla’s check', () => {
  it('is the same with other names and another hash', () => {
    const again = {
      ...call,
      message: 'Unsafe call to a.b(c).document().write for argument 0',
      file: 'chunks/markdown-body-B_x-kT09.js',
    };
    expect(asListed(call)).toBe(
      'UNSAFE_VAR_ASSIGNMENT | Unsafe call to .document().write for argument 0 | markdown-body',
    );
    expect(asListed(again)).toBe(asListed(call));
  });

  it('is another one in another file, of another kind, and with the page’s own document', () => {
    const others = [
      { ...call, file: 'chunks/shared-DKoOkhi5.js' },
      { ...call, code: 'DANGEROUS_EVAL' },
      { ...call, message: 'Unsafe call to document.write for argument 0' },
    ];
    for (const other of others) expect(asListed(other)).not.toBe(asListed(call));
  });

  it('is explained as often as the list says', () => {
    const page = `
| code                    | message                        | in              | times | why it stays |
| ----------------------- | ------------------------------ | --------------- | ----- | ------------ |
| \`UNSAFE_VAR_ASSIGNMENT\` | Unsafe assignment to innerHTML | \`shared\`        | 2     | React        |
| \`KEY\`                   | Not known                      | \`manifest.json\` | 1     | Android      |
`;
    const react = 'UNSAFE_VAR_ASSIGNMENT | Unsafe assignment to innerHTML | shared';
    expect(listedIn(page)).toEqual([react, react, 'KEY | Not known | manifest.json']);
    expect(without([react, react, react], listedIn(page))).toEqual([react]);
    expect(without(listedIn(page), [react])).toEqual([react, 'KEY | Not known | manifest.json']);
  });
});

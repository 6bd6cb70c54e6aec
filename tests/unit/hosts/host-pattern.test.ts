import { describe, expect, it } from 'vitest';
import {
  covers,
  hostInWords,
  hostPatterns,
  mergeRequestPages,
  originOf,
  patternFor,
} from '@/core/hosts/host-pattern';

const MR = '/group/project/-/merge_requests/7';

describe('the origin of a page', () => {
  it.each([
    ['https://git.example.org/group/project', 'https://git.example.org'],
    ['http://localhost:8080/gitlab/x?y#z', 'http://localhost:8080'],
    ['https://git.example.org:443/', 'https://git.example.org'],
    ['https://bücher.example/x', 'https://xn--bcher-kva.example'],
    ['http://[::1]:8080/x', 'http://[::1]:8080'],
  ])('of %s is %s', (url, origin) => expect(originOf(url)).toBe(origin));

  it.each([
    'chrome://extensions',
    'file:///etc/passwd',
    'about:blank',
    'ws+https://git.example',
    'httpsx://git.example',
    'data:text/html,x',
    '',
    'git.example',
  ])('of %j is none', (url) => expect(originOf(url)).toBeNull());
});

describe('what the browser is asked for', () => {
  it.each([
    ['https://git.example.org', true, 'https://git.example.org/*'],
    ['http://localhost:8080', true, 'http://localhost:8080/*'],
    // Firefox refuses a pattern with a port.
    ['http://localhost:8080', false, 'http://localhost/*'],
    ['http://[::1]:8080', true, 'http://[::1]:8080/*'],
  ])('for %s (ports known: %s) is %s', (origin, knowsPorts, pattern) => {
    expect(patternFor(origin, knowsPorts)).toBe(pattern);
    expect(covers(pattern, origin + MR)).toBe(true);
  });

  it('covers the merge request pages, below a relative URL root too', () => {
    expect(mergeRequestPages('http://localhost:8080/*')).toBe('http://localhost:8080/*/merge_requests/*');
  });
});

describe('a grant', () => {
  it.each([
    ['https://git.example.org/*', 'https://git.example.org'],
    ['http://localhost:8080/*', 'http://localhost:8080'],
    ['http://localhost/*', 'http://localhost:8080'],
    ['https://git.example.org:443/*', 'https://git.example.org'],
    ['http://git.example.org:80/*', 'http://git.example.org'],
    ['*://git.example.org/*', 'http://git.example.org'],
    ['https://*.example.org/*', 'https://git.example.org'],
    ['https://*.example.org/*', 'https://example.org'],
    ['*://*/*', 'http://localhost:8080'],
    ['http://localhost:*/*', 'http://localhost:8080'],
    ['HTTPS://Git.Example.org/*', 'https://git.example.org'],
    ['http://[::1]:8080/*', 'http://[::1]:8080'],
  ])('%s covers %s', (pattern, origin) => expect(covers(pattern, origin + MR)).toBe(true));

  it.each([
    ['https://git.example.org/*', 'http://git.example.org'],
    ['https://git.example.org/*', 'https://git.example.org.evil.example'],
    ['https://git.example.org/*', 'https://evil-git.example.org'],
    ['https://*.example.org/*', 'https://evilexample.org'],
    ['http://localhost:8080/*', 'http://localhost:8081'],
    ['http://localhost:8080/*', 'http://localhost'],
    ['https://git.example.org/*/merge_requests/*', 'https://git.example.org'],
    ['*://*/*', 'file://'],
    ['not a pattern', 'https://git.example.org'],
  ])('%s does not cover %s', (pattern, origin) => expect(covers(pattern, origin + MR)).toBe(false));

  it('is a list of whole hosts: pages of content scripts are left out, "all sites" is one of them', () => {
    const granted = [
      'https://gitlab.com/*',
      'https://gitlab.com/*/merge_requests/*',
      '<all_urls>',
      '*://*/*',
    ];
    expect(hostPatterns(granted)).toEqual(['https://gitlab.com/*', '*://*/*']);
    expect(hostPatterns(['<all_urls>'])).toEqual(['*://*/*']);
    expect(hostPatterns(granted).map(hostInWords)).toEqual(['https://gitlab.com', 'every host']);
  });
});

import { describe, expect, it } from 'vitest';
import { ownLines, ownParagraphs, readBeginning } from '@/core/activity/own-lines';

describe('the lines that the author wrote', () => {
  it.each([
    ['a line, without outer space', '  one \ntwo', ['one', 'two']],
    ['nothing', '', ['']],
    ['an empty line at the end', 'one\n', ['one', '']],
    ['an empty line at the start', '\none', ['', 'one']],
    ['no quoted line', 'one\n> quoted\ntwo', ['one', 'two']],
    ['no fenced code', 'one\n```ruby\ncode\n```\ntwo', ['one', 'two']],
    ['no code between waves, whatever stands after them', '~~~ a `b`\ncode\n~~~\ntwo', ['two']],
    ['no code after a fence that nothing closes', 'one\n```\ncode', ['one']],
    ['no code where the closing fence is longer', '```\ncode\n`````\ntwo', ['two']],
    ['no code where a shorter fence stands in it', '````\n```\ncode\n````\ntwo', ['two']],
    ['no code after a fence with a word, which closes nothing', '```\na\n```ruby\nb\n```\ntwo', ['two']],
    ['no code where a line only ends like the fence', '```\na ```\nb\n```\ntwo', ['two']],
    ['no code between waves where the other fence stands in it', '~~~\n```\ncode\n~~~\ntwo', ['two']],
    ['code within a line', '```code``` is short\ntwo', ['```code``` is short', 'two']],
    ['two signs, which open no fence', '``\none', ['``', 'one']],
    ['no quote of several lines', 'one\n>>>\nquoted\n>>>\ntwo', ['one', 'two']],
    ['no quote of several lines at the start', '>>>\nquoted\n>>>\ntwo', ['two']],
    ['no quote whose sign has space around it', 'one\n>>>\nquoted\n >>> \ntwo', ['one', 'two']],
    ['what follows the sign of a quote that nothing closes', '>>>\none', ['one']],
    [
      'what follows a sign that only words close',
      '>>>\none\nbut >>> is a sign\ntwo',
      ['one', 'but >>> is a sign', 'two'],
    ],
    ['a sign within the first line', 'a >>> b\ntwo', ['a >>> b', 'two']],
    ['no quote before a line with the sign in it', '>>>\nquoted\n>>>\na >>> b', ['a >>> b']],
    ['no fence inside a quote', '>>>\n```\n>>>\ntwo', ['two']],
    ['no indented code after an empty line', 'one\n\n    code\ntwo', ['one', '', 'two']],
    ['no indented code at the start', '\tcode\none', ['one']],
    ['an indented line that goes on with a paragraph', 'one\n    more', ['one', 'more']],
    ['an indented line in a later paragraph', '\none\n    more', ['', 'one', 'more']],
    ['empty lines, also of spaces', 'one\n\n     \ntwo', ['one', '', '', 'two']],
  ])('are %s', (_, body, lines) => {
    expect(ownLines(body)).toEqual(lines);
  });
});

describe('the paragraphs that the author wrote', () => {
  it('are each on one line, without quotes and empty lines', () => {
    expect(ownParagraphs('a\nb\n\n\n> quoted\nc\n\nd\n')).toEqual(['a b', 'c', 'd']);
    expect(ownParagraphs('')).toEqual([]);
  });
});

describe('how a comment begins', () => {
  const begin = (body: string, longest = 1_000) => readBeginning(body, longest);
  const none = { first: '', second: '', suggestion: false };

  it.each([
    ['one line', 'Please rename. ', { ...none, first: 'Please rename.' }],
    ['a quote alone', '> quoted', none],
    ['two paragraphs of more', 'a\nb\n\nc\nd\n\ne', { ...none, first: 'a b', second: 'c d' }],
    ['one paragraph', '\na\nb', { ...none, first: 'a b' }],
    ['a change suggested', '```suggestion:-0+0\nx\n```', { ...none, suggestion: true }],
    [
      'a change suggested below the second paragraph',
      'a\n\nb\n\nc\n\n```suggestion\nx\n```',
      { first: 'a', second: 'b', suggestion: true },
    ],
    ['the word alone', 'a\n\n```ruby suggestion\n```', { ...none, first: 'a' }],
    [
      'a change suggested above other code',
      '```suggestion\nx\n```\n```ruby\ny\n```',
      { ...none, suggestion: true },
    ],
  ])('is read of %s', (_, body, beginning) => {
    expect(begin(body)).toEqual(beginning);
  });

  it('is looked for no further than asked, and whole where it is as long', () => {
    expect(begin('a word more', 6)).toEqual({ ...none, first: 'a word' });
    expect(begin('a word', 6)).toEqual({ ...none, first: 'a word' });
    expect(begin('a\n\nb\n\n```suggestion\n```', 5)).toEqual({ ...none, first: 'a', second: 'b' });
  });
});

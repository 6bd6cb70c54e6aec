import type { Plugin } from 'vite';

/**
 * What both the panel's first paint and parts of the dashboard need, and what is too small for a chunk of its own that
 * the panel's first paint shares with what it loads later. Nothing else that the panel loads later belongs here, and
 * nothing else that only one of the two loads.
 */
const SHARED =
  /\/(?:core\/(?:call\/(?:appointment|change-clock|clock)|merge-request\/same-data|activity\/(?:candidates|entry-filter|relative-time|timeline)|exercise\/finding|interview\/(?:interview|question|roles)|keys\/(?:actions|chord)|rubric\/rating-words)|components\/(?:app\/(?:in-slices|keys-context|use-acts)|interviews\/(?:time-in-words|words)|shown\/(?:as-set|hide-name|shown)|ui\/(?:badge|button|classes|clock-time|disclosure|empty-state|field|icon|icon-paths|markdown|markdown\/(?:formatting|plain-chunks|plain-comment)|menu-button|notice|picker|save-status|visible-text|visually-hidden))|stores\/(?:in-turn|message-of|preset-store|settings-store))\.tsx?$/;

/**
 * One chunk for what pages share. By itself the bundler cuts a chunk for each set of parts that share something, and a
 * dozen of small files weigh more than one: each new part of the dashboard made the panel's first paint heavier.
 */
export function sharedChunk(): Plugin {
  let ofPages = false;
  return {
    name: 'shared-chunk',
    options({ input }) {
      ofPages = typeof input === 'object' && 'panel' in input;
    },
    outputOptions: (output) =>
      ofPages ? { ...output, codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } } : null,
  };
}

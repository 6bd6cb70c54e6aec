/**
 * The browser's extension API for the background and our own pages. The only module that imports the polyfill, which
 * the scripts in GitLab's page never load (they use the browser's native object).
 */
export { default as browser } from 'webextension-polyfill';
export type { Runtime } from 'webextension-polyfill';

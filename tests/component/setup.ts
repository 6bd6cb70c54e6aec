import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { addWhatIsLacking } from './happy-dom-lacks';

// All files of a process share one window.
addWhatIsLacking();

afterEach(() => {
  cleanup();
  putBack();
});

// A condition is waited for as long as a busy machine takes, parts that are loaded on demand included.
configure({ asyncUtilTimeout: 15_000 });

/** The window as every test expects to find it: what a test leaves there would be there in the next file. */
function putBack(): void {
  document.body.replaceChildren();
  for (const { name } of [...document.documentElement.attributes])
    document.documentElement.removeAttribute(name);
  document.title = '';
  history.replaceState(null, '', location.pathname);
  localStorage.clear();
  sessionStorage.clear();
}

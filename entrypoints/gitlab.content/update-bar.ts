import { element } from './elements';
import { isHideKey } from './hide-key';
import { neutralName } from './neutral-name';

/** After an update the old scripts can't reach the new extension: say so, and offer the one thing that helps. */
export function showUpdateBar(): void {
  const host = document.createElement(neutralName());
  const root = host.attachShadow({ mode: 'closed' });
  const reload = element('button', { type: 'button' }, 'Reload');
  reload.addEventListener('click', () => location.reload());
  const style = `div{position:fixed;right:16px;bottom:16px;z-index:950;padding:8px 12px;border-radius:8px;display:flex;gap:12px;
align-items:center;background:#3a383f;color:#fff;font:13px/20px system-ui,sans-serif}
button{font:inherit;color:inherit;background:none;border:1px solid;border-radius:4px;padding:2px 8px;cursor:pointer}`;
  root.append(
    element('style', {}, style),
    element('div', { role: 'status' }, 'Second Chair was updated. What was shown as saved is kept.', reload),
  );
  document.documentElement.append(host);
  // No shortcut reaches this script any more; the key does.
  addEventListener('keydown', (event) => (isHideKey(event) ? host.remove() : undefined), { capture: true });
}

import { html, type Html } from './html';

/** One of GitLab's icons, drawn from the sprite that the server serves. */
export function icon(name: string, size = 16): Html {
  return html`<svg class="gl-icon s${size}" width="${size}" height="${size}" aria-hidden="true">
    <use href="/assets/icons.svg#${name}"></use>
  </svg>`;
}

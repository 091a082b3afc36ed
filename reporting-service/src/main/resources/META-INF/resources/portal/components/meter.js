// How much of what is possible: a bar beside a number that says the same.
import { html, svg } from 'lit';

export const meter = (value, most) => html`<svg class="meter" aria-hidden="true" height="8">${svg`
  <rect class="track" width="100%" height="8" rx="4"/>
  <rect class="fill" width="${most ? Math.max(0, Math.min(100, (value / most) * 100)) : 0}%" height="8" rx="4"/>`}
</svg>`;

// What went wrong, in the service's own sentence. The title of a problem is English in every language,
// so it is shown only where there is no sentence; the code is what one tells whoever helps.
import { html, nothing } from 'lit';
import { t } from '../core/language.js';

/** A box with the trouble, its fields, and a way to try again where there is one. */
export function showTrouble(trouble, again) {
  const { title, detail, code, violations = [] } = trouble;
  return html`<div class="trouble" role="alert">
    <p class="trouble-title">${detail ?? title ?? t('trouble.unknown')}</p>
    ${violations.length
      ? html`<ul>${violations.map(({ field, message }) => html`<li>${field}: ${message}</li>`)}</ul>`
      : nothing}
    ${code ? html`<p class="hint">${t('trouble.code', { code })}</p>` : nothing}
    ${again ? html`<button type="button" class="quiet" @click=${again}>${t('again')}</button>` : nothing}
  </div>`;
}

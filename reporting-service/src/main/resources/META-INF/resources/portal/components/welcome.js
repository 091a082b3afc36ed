// What is shown to somebody who is not signed in (yet, or any longer).
import { html, nothing } from 'lit';
import { View } from '../core/view.js';
import { known } from '../core/settings.js';
import { signIn } from '../core/session.js';
import { t } from '../core/language.js';

class Welcome extends View {
  static properties = { state: {} };

  render() {
    if (this.state === 'starting') return html`<p class="waiting" role="status">${t('waiting')}</p>`;
    return html`<section class="welcome">
      <h1>${t('welcome.title')}</h1>
      <p class="lead">${t('welcome.lead')}</p>
      ${this.notice()}
      ${this.state === 'broken'
        ? html`<button type="button" class="strong" @click=${() => location.reload()}>${t('again')}</button>`
        : html`<button type="button" class="strong" @click=${() => signIn(known())}>
            ${t(this.state === 'expired' ? 'sign-in.again' : 'sign-in')}</button>`}
      <p class="hint">${t('welcome.hint')}</p>
    </section>`;
  }

  notice() {
    const key = { expired: 'notice.expired', failed: 'notice.failed', broken: 'notice.broken' }[this.state];
    return key ? html`<p class="notice" role="alert">${t(key)}</p>` : nothing;
  }
}

customElements.define('welcome-page', Welcome);

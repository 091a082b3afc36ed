// Something asked of a service, and what is shown until it is there, when nothing is, or on trouble.
import { html } from 'lit';
import { language, t } from './language.js';
import { forgetAnswers } from './api.js';
import { showTrouble } from '../components/trouble.js';

export class Loading {
  /**
   * @param host the element that shows it
   * @param load gives a promise
   * @param key what it depends on, as a list; a change (or another language) loads anew
   */
  constructor(host, load, key) {
    Object.assign(this, { host, load, key, state: 'waiting', value: undefined });
    host.addController(this);
  }

  hostUpdate() {
    const key = JSON.stringify([language(), ...this.key()]);
    if (key === this.last) return;
    this.last = key;
    this.start();
  }

  async start() {
    const asked = this.last;
    this.state = 'waiting';
    try {
      const value = await this.load();
      if (asked !== this.last) return;
      Object.assign(this, { state: 'there', value });
    } catch (trouble) {
      if (asked !== this.last) return;
      Object.assign(this, { state: 'trouble', trouble });
      if (!trouble.title) console.error(trouble);
    }
    this.host.requestUpdate();
  }

  again() {
    forgetAnswers();
    this.start();
    this.host.requestUpdate();
  }

  get busy() {
    return this.state === 'waiting';
  }

  /** Draws the value when it is there; the one before stays while the next is on its way. */
  show(draw) {
    if (this.state === 'trouble') return showTrouble(this.trouble, () => this.again());
    if (this.value === undefined) return html`<p class="waiting" role="status">${t('waiting')}</p>`;
    return draw(this.value);
  }
}

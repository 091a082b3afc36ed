// The coordination meeting's paper: a PDF of the area between the two days.
import { html, nothing } from 'lit';
import { View } from '../core/view.js';
import { download } from '../core/api.js';
import { t } from '../core/language.js';
import { showTrouble } from './trouble.js';

class MeetingPack extends View {
  static properties = { route: {}, waiting: { state: true }, trouble: { state: true } };

  render() {
    return html`<button type="button" ?disabled=${this.waiting} @click=${this.fetch}>
        ${this.waiting ? t('pack.waiting') : t('pack')}</button>
      ${this.trouble ? showTrouble(this.trouble) : nothing}`;
  }

  async fetch() {
    const { area, from, to } = this.route;
    Object.assign(this, { waiting: true, trouble: undefined });
    try {
      await download('reporting', '/reports/meeting-pack', { area, from, to }, 'application/pdf',
        `${t('pack.file')}-${area.replace('*', 'indonesia')}-${from}-${to}.pdf`);
    } catch (trouble) {
      this.trouble = trouble;
    } finally {
      this.waiting = false;
    }
  }
}

customElements.define('meeting-pack', MeetingPack);

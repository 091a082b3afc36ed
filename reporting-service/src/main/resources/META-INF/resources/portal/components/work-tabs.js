// The worklists with how much waits in each. A number that cannot be had is left out.
import { html } from 'lit';
import { View } from '../core/view.js';
import { Loading } from '../core/loading.js';
import { worklists, toList } from '../worklists/index.js';
import { waiting } from '../worklists/list.js';
import { number, t } from '../core/language.js';

class WorkTabs extends View {
  static properties = { route: {}, current: {} };

  constructor() {
    super();
    this.answer = new Loading(this, () => this.load(), () => [this.route?.area]);
  }

  async load() {
    const counts = await Promise.allSettled(worklists.map((list) => waiting(list, this.route.area)));
    return counts.map(({ value }) => value);
  }

  render() {
    return html`<nav class="work-tabs" aria-label=${t('work')} aria-busy=${this.answer.busy}>
      <ul>${worklists.map((list, i) => html`<li>
        <a href=${toList(list)} aria-current=${list === this.current ? 'page' : 'false'}>
          <strong>${this.count(i)}</strong><span>${t(`work.${list.name}`)}</span>
          <small>${t(`work.${list.name}.waits`)}</small></a></li>`)}</ul>
    </nav>`;
  }

  count(i) {
    const count = this.answer.value?.[i];
    return count === undefined ? (this.answer.busy ? '…' : '–') : number(count);
  }
}

customElements.define('work-tabs', WorkTabs);

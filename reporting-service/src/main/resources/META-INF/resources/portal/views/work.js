// What waits in an area: one worklist of six, each filtered and paged by its address.
import { html, nothing } from 'lit';
import { View } from '../core/view.js';
import { anyOf } from '../core/session.js';
import { t } from '../core/language.js';
import { listNamed } from '../worklists/index.js';
import '../components/work-tabs.js';
import '../components/work-list.js';

const isFacilitator = anyOf('facilitator');

class Work extends View {
  static properties = { route: {} };

  render() {
    const { route } = this;
    const list = listNamed(route.list);
    return html`
      <div class="page-head"><h1>${t('work')}</h1>
        ${isFacilitator() ? html`<p class="hint">${t('own-families')}</p>` : nothing}</div>
      <work-tabs .route=${route} .current=${list}></work-tabs>
      <work-list .route=${route} .list=${list}></work-list>`;
  }
}

customElements.define('work-page', Work);

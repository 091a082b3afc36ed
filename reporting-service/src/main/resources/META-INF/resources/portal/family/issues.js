// What contradicts itself in the family's records, and what to do about it.
import { html, nothing } from 'lit';
import { FamilyPart } from './part.js';
import { ask } from '../core/api.js';
import { badge } from '../components/cells.js';
import { dayOf, shortDay, t } from '../core/language.js';

class Issues extends FamilyPart {
  name = 'issues';
  service = 'registry';

  load() {
    return ask('registry', '/data-quality/issues', { familyId: this.familyId }).then(({ items }) => items);
  }

  isEmpty(items) {
    return items.length === 0;
  }

  draw(items) {
    return html`<ul class="entries">${items.map((one) => html`<li>
      <h3>${t(`issue.${one.kind}`)} ${badge(t(`issue.${one.state}`), one.state === 'RESOLVED' ? 'good' : 'near')}</h3>
      <p>${one.meaning} ${one.state === 'RESOLVED' ? nothing : one.advice}</p>
      <p class="hint">${shortDay(dayOf(one.openedAt))}${one.assignee ? ` · ${one.assignee}` : ''}${one.note ? ` · ${one.note}` : ''}</p>
    </li>`)}</ul>`;
  }
}

customElements.define('family-issues', Issues);

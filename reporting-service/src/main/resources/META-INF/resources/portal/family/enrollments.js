// What the family is enrolled in, and every period of it.
import { html, nothing } from 'lit';
import { FamilyPart } from './part.js';
import { ask } from '../core/api.js';
import { badge } from '../components/cells.js';
import { shortDay, t, tOr } from '../core/language.js';

export const reasonOf = (reason) => tOr(`reason.${reason}`, reason);
const kindOf = { ACTIVE: 'good', SUSPENDED: 'near' };

class Enrollments extends FamilyPart {
  name = 'enrollments';
  service = 'registry';

  load() {
    return ask('registry', '/enrollments', { familyId: this.familyId }).then(({ items }) => items);
  }

  isEmpty(items) {
    return items.length === 0;
  }

  draw(items) {
    return html`<ul class="entries">${items.map((one) => html`<li>
      <h3>${tOr(`programme.${one.programme}`, one.programme)} ${badge(t(`enrollment.${one.status}`), kindOf[one.status])}</h3>
      ${one.reviewDueOn && one.status !== 'ENDED'
        ? html`<p class="hint">${t('family.review-due', { day: shortDay(one.reviewDueOn) })}</p>` : nothing}
      <ol class="periods">${one.periods.map((period) => html`<li>
        <span>${shortDay(period.from)} – ${period.to ? shortDay(period.to) : t('family.now')}</span>
        <span>${t(`enrollment.${period.status}`)}${period.reason ? html` · ${reasonOf(period.reason)}` : nothing}</span></li>`)}</ol>
    </li>`)}</ul>`;
  }
}

customElements.define('family-enrollments', Enrollments);

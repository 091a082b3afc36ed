// Capital grants of the family's people: money, visits, and whether the business lives.
import { html, nothing } from 'lit';
import { FamilyPart, peopleOf } from './part.js';
import { ask } from '../core/api.js';
import { badge } from '../components/cells.js';
import { rowsAsTable } from '../components/table.js';
import { rupiah, shortDay, shortRupiah, t } from '../core/language.js';

export const grantsOf = (familyId) => ask('grants', '/grants', { familyId }).then(({ items }) => items);

const visitKind = { DONE: 'good', DUE: 'near', OVERDUE: 'late', MISSED: 'late' };

class Capital extends FamilyPart {
  name = 'capital';
  service = 'grants';

  async load() {
    const [grants, nameOf] = await Promise.all([grantsOf(this.familyId), peopleOf(this.familyId)]);
    return grants.map((grant) => ({ ...grant, who: nameOf(grant.memberId) }));
  }

  isEmpty(grants) {
    return grants.length === 0;
  }

  draw(grants) {
    return html`<ul class="entries">${grants.map((grant) => html`<li>
      <h3 id=${`grant-${grant.id}`}>${grant.schemeCode} ${grant.year} · ${rupiah(grant.amount)} ${badge(t(`grant.${grant.status}`))}</h3>
      <p>${t('family.grant-for', { name: grant.who })}${grant.disbursedOn ? html` · ${t('family.paid', { day: shortDay(grant.disbursedOn) })}` : nothing}
        ${grant.businessStatus ? html` · ${t('grants.businesses')}: <strong>${t(`business.${grant.businessStatus}`)}</strong>` : nothing}</p>
      ${grant.accountability?.overdue ? html`<p class="late">${t('family.account-overdue', { day: shortDay(grant.accountability.dueOn) })}</p>` : nothing}
      ${grant.visits.length ? html`<div class="scroll" tabindex="0" role="group" aria-labelledby=${`grant-${grant.id}`}>${rowsAsTable(`grant-${grant.id}`, this.columns(), grant.visits)}</div>` : nothing}
    </li>`)}</ul>`;
  }

  columns() {
    const money = (amount) => (amount === null || amount === undefined ? '–' : shortRupiah(amount));
    return [
      { title: t('work.visit'), cell: (one) => t('family.visit', { number: one.number }) },
      { title: t('work.state'), cell: (one) => badge(t(`visit.${one.state}`), visitKind[one.state]) },
      { title: t('day'), cell: (one) => (one.visitedOn ? shortDay(one.visitedOn) : `${shortDay(one.windowFrom)} – ${shortDay(one.windowTo)}`) },
      { title: t('family.business'), cell: (one) => (one.businessStatus ? t(`business.${one.businessStatus}`) : '–') },
      { title: t('family.turnover'), cell: (one) => money(one.turnover) },
      { title: t('family.profit'), cell: (one) => money(one.profit) },
    ];
  }
}

customElements.define('family-capital', Capital);

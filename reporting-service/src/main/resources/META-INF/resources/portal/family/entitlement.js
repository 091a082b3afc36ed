// What the family may receive by the rules of each programme today, and why.
import { html, nothing } from 'lit';
import { FamilyPart, peopleOf } from './part.js';
import { ask } from '../core/api.js';
import { badge } from '../components/cells.js';
import { day, number, rupiah, t } from '../core/language.js';

/** The service's sentence; where it only points at a field of its answer, ours. */
export const whyOf = ({ code, message }) => (code === 'NO_COMPONENT' ? t('component.none') : message);

class Entitlement extends FamilyPart {
  name = 'entitlement';
  service = 'registry';

  async load() {
    const [answer, nameOf] = await Promise.all([
      ask('registry', `/families/${this.familyId}/entitlements`), peopleOf(this.familyId),
    ]);
    const paid = ({ entitled, amountPerYear }) => (entitled ? 1 : 0) + (amountPerYear > 0 ? 2 : 0);
    return { ...answer, nameOf, items: answer.items.toSorted((one, other) => paid(other) - paid(one)) };
  }

  isEmpty({ items }) {
    return items.length === 0;
  }

  draw({ items, nameOf, on }) {
    return html`<p class="hint">${t('family.entitlement.on', { day: day(on) })}</p>
      <ul class="entries">${items.map((one) => html`<li>
        <h3>${one.name} ${badge(t(one.entitled ? 'family.entitled' : 'family.not-entitled'), one.entitled ? 'good' : 'plain')}</h3>
        ${one.amountPerYear ? html`<p><strong>${rupiah(one.amountPerYear)}</strong> ${t('family.a-year')}${this.stage(one)}</p>` : nothing}
        ${one.gate?.message ? html`<p>${one.gate.message}</p>` : nothing}
        ${this.persons(one, nameOf)}
      </li>`)}</ul>`;
  }

  stage({ stages }) {
    const amount = stages?.[0]?.amount;
    return amount ? html` · ${t('family.a-stage', { amount: rupiah(amount), stages: number(stages.length) })}` : nothing;
  }

  /** Only where people count one by one: of a programme for the whole family there is nothing to tell. */
  persons({ persons }, nameOf) {
    const counted = persons.filter(({ code }) => code !== 'WHOLE_FAMILY');
    return counted.length ? html`<ul class="lines">${counted.map((one) => html`<li>
      <strong>${nameOf(one.memberId)}</strong>: ${whyOf(one)}
      ${one.amountPerYear ? html`(${rupiah(one.amountPerYear)})` : nothing}</li>`)}</ul>` : nothing;
  }
}

customElements.define('family-entitlement', Entitlement);

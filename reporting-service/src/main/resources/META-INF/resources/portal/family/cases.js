// Graduation cases of the family: how far each has come, who did what, and the visits afterwards.
import { html, nothing } from 'lit';
import { FamilyPart } from './part.js';
import { ask } from '../core/api.js';
import { badge } from '../components/cells.js';
import { dayOf, shortDay, t, tOr } from '../core/language.js';

export const casesOf = (familyId) => ask('graduation', '/cases', { familyId }).then(({ items }) => items);

export const saidOf = ({ outcome, note }) =>
  [outcome && tOr(`outcome.${outcome}`, outcome), note].filter(Boolean).join(' · ');

class Cases extends FamilyPart {
  name = 'cases';
  service = 'graduation';

  load() {
    return casesOf(this.familyId);
  }

  isEmpty(items) {
    return items.length === 0;
  }

  draw(items) {
    return html`<ul class="entries">${items.map((one) => html`<li>
      <h3>${t(`kind.${one.kind}`)} ${badge(t(`step.${one.step}`), one.step === 'EFFECTIVE' ? 'good' : 'plain')}</h3>
      ${one.dueStep ? html`<p>${t('family.next', { step: tOr(`action.${one.dueStep}`, one.dueStep) })}</p>` : nothing}
      ${one.decision ? html`<p>${t('family.decree', { number: one.decision.decreeNumber, day: shortDay(one.decision.decreeDate) })}</p>` : nothing}
      ${one.effectiveOn ? html`<p>${t('work.effective', { day: shortDay(one.effectiveOn) })}</p>` : nothing}
      <ol class="steps">${one.history.map((step) => html`<li>
        <strong>${tOr(`action.${step.action}`, tOr(`step.${step.step}`, step.step))}</strong>
        <small>${shortDay(step.on ?? dayOf(step.at))} · ${step.by}</small>
        ${saidOf(step) ? html`<span>${saidOf(step)}</span>` : nothing}</li>`)}</ol>
      ${one.aftercare?.length ? this.aftercare(one.aftercare) : nothing}
    </li>`)}</ul>`;
  }

  aftercare(visits) {
    return html`<h4>${t('family.aftercare')}</h4><ul class="lines">${visits.map((visit) => html`<li>
      ${t('family.visit', { number: visit.number })}: ${tOr(`visit.${visit.state}`, visit.state)},
      ${shortDay(visit.visitedOn ?? visit.dueOn)}${visit.situation ? html` · ${tOr(`situation.${visit.situation}`, visit.situation)}` : nothing}</li>`)}</ul>`;
  }
}

customElements.define('family-cases', Cases);

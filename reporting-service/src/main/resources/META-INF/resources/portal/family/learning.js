// Sessions the family came to (P2K2), and whether its commitments were kept by quarter.
import { html, nothing } from 'lit';
import { FamilyPart } from './part.js';
import { ask } from '../core/api.js';
import { badge, lines } from '../components/cells.js';
import { number, percent, shortDay, t, tOr } from '../core/language.js';

const SHOWN = 6;

class Learning extends FamilyPart {
  name = 'learning';
  service = 'graduation';

  async load() {
    const [sessions, quarters] = await Promise.all([
      ask('graduation', `/families/${this.familyId}/sessions`),
      ask('graduation', '/commitments', { familyId: this.familyId }),
    ]);
    return { ...sessions, quarters: quarters.items };
  }

  isEmpty({ sessions, quarters }) {
    return sessions.length === 0 && quarters.length === 0;
  }

  draw({ sessions, lastYear, missing, quarters }) {
    const newest = sessions.toSorted((one, other) => other.heldOn.localeCompare(one.heldOn));
    return html`
      ${lastYear ? html`<p class="headline"><strong>${lastYear.percent === null || lastYear.percent === undefined ? '–' : percent(lastYear.percent / 100)}</strong>
        <small>${t('family.attended', { present: number(lastYear.present), held: number(lastYear.present + lastYear.sick + lastYear.absent) })}</small></p>` : nothing}
      <ul class="periods">${newest.slice(0, SHOWN).map((one) => html`<li>
        <span>${shortDay(one.heldOn)}</span><span>${tOr(`session.${one.kind}`, one.kind)}${one.module ? ` ${one.module}` : ''} · ${t(`attendance.${one.state}`)}</span></li>`)}</ul>
      ${newest.length > SHOWN ? html`<p class="hint">${t('family.more-sessions', { count: number(newest.length - SHOWN) })}</p>` : nothing}
      ${missing?.length ? html`<details><summary>${t('family.modules', { count: number(missing.length) })}</summary>
        ${lines(missing.map(({ name }) => name))}</details>` : nothing}
      ${quarters.length ? html`<h3>${t('family.commitments')}</h3><ul class="periods">${quarters.map((one) => html`<li>
        <span>${one.quarter}</span><span>${badge(t(one.met ? 'commitment.met' : 'commitment.unmet'), one.met ? 'good' : 'late')}
          ${one.percent === null || one.percent === undefined ? nothing : percent(one.percent / 100)}</span></li>`)}</ul>` : nothing}`;
  }
}

customElements.define('family-learning', Learning);

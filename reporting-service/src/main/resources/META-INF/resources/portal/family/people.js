// The family's people, with what makes each count in PKH. Identifiers stand as the registry gives them:
// masked. To see one whole needs a purpose that is written down, and is not done here.
import { html, nothing } from 'lit';
import { FamilyPart, familyOf } from './part.js';
import { whyOf } from './entitlement.js';
import { ask } from '../core/api.js';
import { rowsAsTable } from '../components/table.js';
import { badge } from '../components/cells.js';
import { number, shortDay, t, today, tOr } from '../core/language.js';

class People extends FamilyPart {
  name = 'people';
  service = 'registry';

  async load() {
    const [family, entitlements] = await Promise.all([
      familyOf(this.familyId),
      ask('registry', `/families/${this.familyId}/entitlements`).catch(() => ({ items: [] })),
    ]);
    const persons = entitlements.items.find(({ programme }) => programme === 'PKH')?.persons ?? [];
    return { members: family.members, counted: new Map(persons.map((one) => [one.memberId, one])) };
  }

  isEmpty({ members }) {
    return members.length === 0;
  }

  draw({ members, counted }) {
    return html`<div class="scroll" tabindex="0" role="group" aria-labelledby=${this.titleId}>${rowsAsTable(this.titleId, [
      { title: t('family.name'), cell: (one) => html`<strong>${one.name}</strong>${one.representative ? html`<small>${t('family.representative')}</small>` : nothing}` },
      { title: t('family.relationship'), cell: (one) => html`${t(`relationship.${one.relationship}`)}<small>${t(`sex.${one.sex}`)}</small>` },
      { title: t('family.born'), cell: (one) => html`${t('family.age', { years: number(ageOf(one.birthDate)) })}<small>${shortDay(one.birthDate)}</small>` },
      { title: 'NIK', cell: (one) => html`${one.nik}<small>${t(`civil.${one.civilRegistry}`)}</small>` },
      { title: t('family.component'), cell: (one) => this.component(counted.get(one.id)) },
      { title: t('family.life'), cell: (one) => lifeOf(one).join(', ') || '–' },
    ], members)}</div>`;
  }

  component(person) {
    if (!person) return '–';
    return html`${person.component
      ? badge(tOr(`component.${person.component}`, person.component), person.code === 'COUNTED' ? 'good' : 'plain') : nothing}
      <small>${whyOf(person)}</small>`;
  }
}

const ageOf = (born) => {
  const [now, then] = [today(), born];
  return Number(now.slice(0, 4)) - Number(then.slice(0, 4)) - (now.slice(5) < then.slice(5) ? 1 : 0);
};

const lifeOf = ({ education, disability, pregnantOrPostpartum, working, ownsBusiness }) => [
  education?.participation === 'ATTENDING' && t('life.school', { level: education.level ?? '' }).trim(),
  disability && disability !== 'NONE' && t(`disability.${disability}`),
  pregnantOrPostpartum && t('life.pregnant'),
  ownsBusiness ? t('life.business') : working && t('life.working'),
].filter(Boolean);

customElements.define('family-people', People);

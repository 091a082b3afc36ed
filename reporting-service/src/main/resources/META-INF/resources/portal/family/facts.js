// Who the family is: number, place, card (masked), decile with those before it, facilitator.
import { html, nothing } from 'lit';
import { FamilyPart, familyOf } from './part.js';
import { ask } from '../core/api.js';
import { placesOf } from '../core/places.js';
import { badge } from '../components/cells.js';
import { dayOf, shortDay, t, tOr } from '../core/language.js';

class Facts extends FamilyPart {
  name = 'facts';
  service = 'registry';

  async load() {
    const family = await familyOf(this.familyId);
    const or = (promise, otherwise) => promise.catch(() => otherwise);
    const [places, deciles, facilitator] = await Promise.all([
      placesOf([family.villageCode]),
      or(ask('registry', `/families/${this.familyId}/deciles`), { items: [] }),
      family.facilitatorId ? or(ask('registry', `/facilitators/${family.facilitatorId}`), null) : null,
    ]);
    return { family, place: places(family.villageCode), deciles: deciles.items, facilitator };
  }

  draw({ family, place, deciles, facilitator }) {
    return html`<dl class="facts">
      ${this.one('family.number', html`<strong>${family.familyNumber}</strong>
        ${badge(tOr(`family.${family.status}`, family.status), family.status === 'ACTIVE' ? 'good' : 'plain')}`)}
      ${this.one('area', html`${place.name}<small>${place.above} · ${family.villageCode}</small>`)}
      ${this.one('family.address', family.address ?? '–')}
      ${this.one('family.kk', family.kk ?? '–')}
      ${this.one('family.decile', family.decile
        ? html`<strong>${family.decile.value}</strong><small>${family.decile.dtsenVersion}</small>` : '–')}
      ${this.one('family.facilitator', facilitator ? html`${facilitator.name}<small>${facilitator.number}</small>` : '–')}
      ${this.one('family.registered', shortDay(dayOf(family.registeredAt)))}
      ${deciles.length > 1 ? this.one('family.deciles', html`<ol class="deciles">${deciles.map(({ dtsenVersion, value }) =>
        html`<li><small>${dtsenVersion}</small><strong>${value}</strong></li>`)}</ol>`) : nothing}
    </dl>`;
  }

  one(title, value) {
    return html`<div><dt>${t(title)}</dt><dd>${value}</dd></div>`;
  }
}

customElements.define('family-facts', Facts);

// How ready the family is to stand on its own feet: the score, every point with its reason, and what
// would bring it to the next band.
import { html, nothing } from 'lit';
import { FamilyPart } from './part.js';
import { ask } from '../core/api.js';
import { badge, lines } from '../components/cells.js';
import { meter } from '../components/meter.js';
import { moment, number, t } from '../core/language.js';

const kindOf = { READY: 'good', NEAR: 'near' };

class Readiness extends FamilyPart {
  name = 'readiness';
  service = 'graduation';

  load() {
    return ask('graduation', '/assessments', { familyId: this.familyId, limit: 10 })
      .then(({ items }) => items.toSorted((one, other) => other.assessedAt.localeCompare(one.assessedAt))[0] ?? null);
  }

  isEmpty(newest) {
    return newest === null;
  }

  draw({ score, band, assessedAt, modelVersion, indicators, conditions, toNextBand }) {
    const unmet = conditions.filter(({ met }) => !met).map(({ name }) => name);
    return html`
      <p class="headline"><strong>${number(score)}</strong> ${badge(t(`band.${band}`), kindOf[band])}
        <small>${t('family.assessed', { at: moment(assessedAt), version: number(modelVersion) })}</small></p>
      ${unmet.length ? html`<h3>${t('family.unmet')}</h3>${lines(unmet)}` : nothing}
      ${toNextBand.map((way) => html`<h3>${t('family.to-band', { band: t(`band.${way.band}`), score: number(way.score) })}</h3>
        ${lines(way.changes.map(({ reason, gain }) => `${reason} (+${number(gain)})`))}`)}
      <details><summary>${t('family.points', { count: number(indicators.length) })}</summary>
        <ul class="points">${indicators.toSorted((one, other) => other.max - one.max).map(({ points, max, reason }) => html`<li>
          ${meter(points, max)}<span>${reason}</span></li>`)}</ul></details>`;
  }
}

customElements.define('family-readiness', Readiness);

// How a measure moves between the two days: at the end of each month, or in it.
import { html } from 'lit';
import { Figure } from './figure.js';
import './line-chart.js';
import { day, month, number, signed, t } from '../core/language.js';

const MEASURES = ['RECIPIENTS', 'SUSPENDED', 'GRADUATIONS', 'RELAPSES', 'OPEN_CASES', 'SESSIONS'];
const MONTHS_BY_MONTH = 60;

class Trend extends Figure {
  static properties = { measure: { state: true } };

  constructor() {
    super();
    this.measure = MEASURES[0];
  }

  question() {
    const { area, from, to } = this.route;
    const months = (new Date(to) - new Date(from)) / 2_629_800_000;
    return {
      service: 'reporting',
      path: '/reports/trend',
      parameters: { area, measure: this.measure, from, to, every: months > MONTHS_BY_MONTH ? 'quarter' : 'month' },
    };
  }

  title() {
    return t('trend');
  }

  controls() {
    return html`<label class="choose">
      <span>${t('trend.measure')}</span>
      <select @change=${(event) => (this.measure = event.target.value)}>
        ${MEASURES.map((one) => html`<option value=${one} ?selected=${one === this.measure}>${t(`measure.${one}`)}</option>`)}
      </select>
    </label>`;
  }

  isEmpty({ points }) {
    return points.every(({ value }) => value === 0);
  }

  sentence({ measure, standing, points }) {
    const [first, last] = [points[0], points.at(-1)];
    const top = points.reduce((best, point) => (point.value > best.value ? point : best));
    if (!standing) {
      const all = points.reduce((sum, point) => sum + point.value, 0);
      return t('trend.during', { measure: t(`measure.${measure}`), all: number(all), top: number(top.value), month: month(top.on) });
    }
    return t('trend.standing', {
      measure: t(`measure.${measure}`), first: number(first.value), last: number(last.value),
      change: signed(last.value - first.value), from: day(first.on), to: day(last.on),
      top: number(top.value), month: month(top.on),
    });
  }

  chart({ measure, points }) {
    return html`<line-chart
      .labels=${points.map(({ on }) => month(on))}
      .series=${[{ name: t(`measure.${measure}`), values: points.map(({ value }) => value), kind: 'value' }]}
      .shown=${number} .whole=${true}></line-chart>`;
  }

  table({ measure, points }) {
    return {
      head: [t('day'), t(`measure.${measure}`)],
      rows: points.map(({ on, value }) => [day(on), number(value)]),
    };
  }
}

customElements.define('figure-trend', Trend);

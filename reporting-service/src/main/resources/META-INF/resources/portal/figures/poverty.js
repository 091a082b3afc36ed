// The poverty rate against its target, as others measured it. It says who.
import { html } from 'lit';
import { Figure } from './figure.js';
import './line-chart.js';
import { decimal, signed, t } from '../core/language.js';

const shown = (value) => `${decimal(value)} %`;

class Poverty extends Figure {
  question() {
    const { area } = this.route;
    return { service: 'reporting', path: '/indicators', parameters: { area, key: 'poverty-rate' } };
  }

  own({ area, items }) {
    return items.filter(({ areaCode }) => areaCode === area);
  }

  title() {
    return t('poverty');
  }

  isEmpty(answer) {
    return this.own(answer).length === 0;
  }

  sentence(answer) {
    const items = this.own(answer);
    const measured = items.filter(({ value }) => value !== null);
    const target = items.findLast((item) => item.target !== null);
    const last = measured.at(-1);
    if (!last) return t('poverty.target-only', { target: shown(target.target), period: target.period });
    const first = measured[0];
    const values = { first: shown(first.value), from: first.period, last: shown(last.value), to: last.period };
    if (!target) return t('poverty.no-target', values);
    return t('poverty.sentence', {
      ...values, target: shown(target.target), period: target.period,
      distance: signed(Number((last.value - target.target).toFixed(2))),
    });
  }

  chart(answer) {
    const items = this.own(answer);
    return html`<line-chart
      .labels=${items.map(({ period }) => period)}
      .series=${[
        { name: t('poverty.rate'), values: items.map(({ value }) => value), kind: 'value' },
        { name: t('poverty.target'), values: items.map(({ target }) => target), kind: 'target' },
      ]}
      .shown=${shown}></line-chart>`;
  }

  table(answer) {
    const cell = (value) => (value === null ? '–' : shown(value));
    return {
      head: [t('period'), t('poverty.rate'), t('poverty.target'), t('source')],
      rows: this.own(answer).map(({ period, value, target, source }) => [period, cell(value), cell(target), source]),
    };
  }

  sourceOf(answer) {
    return [...new Set(this.own(answer).map(({ source }) => source))].join(', ') || t('source.none');
  }
}

customElements.define('figure-poverty', Poverty);

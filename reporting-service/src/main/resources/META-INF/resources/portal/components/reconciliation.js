// One published figure beside what the data say, and the bridge from the figure before.
import { html, nothing } from 'lit';
import { View } from '../core/view.js';
import { Loading } from '../core/loading.js';
import { ask } from '../core/api.js';
import { bars } from '../figures/bars.js';
import { bridgeRows } from '../figures/bridge.js';
import { day, moment, number, signed, t, tOr } from '../core/language.js';

class Reconciliation extends View {
  static properties = { figure: {} };

  constructor() {
    super();
    this.answer = new Loading(
      this,
      () => ask('reporting', `/published-figures/${this.figure.id}/reconciliation`),
      () => [this.figure?.id, this.figure?.version],
    );
  }

  render() {
    return this.answer.show((answer) => html`
      <dl class="beside">
        <div><dt>${t('figures.published')}</dt><dd>${number(answer.figure.value)}</dd></div>
        <div><dt>${t('figures.computed', { day: day(answer.computedOn) })}</dt><dd>${number(answer.computed)}</dd></div>
        <div><dt>${t('figures.difference')}</dt><dd>${signed(answer.difference)}</dd></div>
      </dl>
      ${answer.dated ? nothing : html`<p>${answer.sameOn
        ? t('figures.same-on', { day: day(answer.sameOn) }) : t('figures.never-same')}</p>`}
      ${answer.bridge ? this.bridge(answer) : nothing}
      <p class="origin">${t('figures.source', { source: answer.figure.source })}
        ${answer.figure.note ? html` · ${answer.figure.note}` : nothing} ·
        ${t('origin', { asOf: moment(answer.asOf), source: tOr(`source.${answer.source}`, answer.source) })}</p>`);
  }

  bridge({ bridge, earlier, change }) {
    return html`
      <h3>${t('figures.bridge', { earlier: number(earlier.value), change: signed(change) })}</h3>
      ${bars(bridgeRows(bridge), t('bridge'), { cut: true })}`;
  }
}

customElements.define('figure-reconciliation', Reconciliation);

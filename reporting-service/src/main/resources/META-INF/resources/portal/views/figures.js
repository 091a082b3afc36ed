// What officials have published, as stated, beside what the data say.
import { html } from 'lit';
import { View } from '../core/view.js';
import { Loading } from '../core/loading.js';
import { ask, download } from '../core/api.js';
import { named } from '../core/areas.js';
import { day, moment, number, rupiah, t, tOr } from '../core/language.js';
import '../components/reconciliation.js';

const PATH = '/published-figures';

export const valueOf = ({ value, unit }) => (unit === 'rupiah' ? rupiah(value) : number(value));

class PublishedFigures extends View {
  static properties = { route: {}, open: { state: true } };

  constructor() {
    super();
    this.answer = new Loading(this, () => this.load(), () => [this.route?.area]);
  }

  async load() {
    const answer = await ask('reporting', PATH, { area: this.route.area });
    const codes = [...new Set(answer.items.map(({ areaCode }) => areaCode))];
    const areas = new Map((await Promise.all(codes.map(named))).map(({ code, name }) => [code, name]));
    return { ...answer, areas };
  }

  render() {
    return html`
      <div class="page-head"><h1>${t('figures')}</h1></div>
      <section class="figure" aria-busy=${this.answer.busy}>
        ${this.answer.show((answer) => (answer.items.length ? this.list(answer) : html`<p class="empty">${t('figures.none')}</p>`))}
      </section>`;
  }

  list({ items, areas, asOf }) {
    const undated = items.filter(({ on }) => !on).length;
    return html`
      <header>
        <p class="sentence">${t('figures.sentence', { count: number(items.length), undated: number(undated) })}</p>
        <div class="tools"><button type="button" class="quiet" aria-label=${t('csv.of', { title: t('figures') })}
          @click=${this.save}>CSV</button></div>
      </header>
      <ul class="published">${items.map((figure) => html`<li>
        <details @toggle=${(event) => event.target.open && (this.open = { ...this.open, [figure.id]: true })}>
          <summary>
            <span class="what">${this.what(figure)}<small>${areas.get(figure.areaCode)}</small></span>
            <span class="when">${this.when(figure)}<small>${t('figures.stated', { asOf: figure.asOf })}</small></span>
            <strong class="value">${figure.approximate ? `${t('figures.about')} ` : ''}${valueOf(figure)}</strong>
          </summary>
          ${this.open?.[figure.id]
            ? html`<figure-reconciliation .figure=${figure}></figure-reconciliation>` : ''}
        </details></li>`)}</ul>
      <p class="origin">${t('origin', { asOf: moment(asOf), source: t('source.published') })}</p>`;
  }

  what({ measure, item }) {
    return [t(`published.${measure}`), item && tOr(`item.${item}`, item)].filter(Boolean).join(' · ');
  }

  /** The day as the source states it; an office's own choice and no day at all are said to be so. */
  when({ on, from, onStated }) {
    if (!on) return html`<span class="badge">${t('figures.undated')}</span>`;
    const shown = from ? `${day(from)} – ${day(on)}` : day(on);
    return onStated ? shown : html`${shown} <span class="badge">${t('figures.assumed')}</span>`;
  }

  save() {
    download('reporting', PATH, { area: this.route.area }, 'text/csv', `${t('figures.file')}-${this.route.area.replace('*', 'indonesia')}.csv`);
  }
}

customElements.define('figures-page', PublishedFigures);

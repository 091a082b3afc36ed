// The two days that are compared. A year is from its eve to its last day, or to today.
import { html } from 'lit';
import { View } from '../core/view.js';
import { go } from '../core/route.js';
import { t, today } from '../core/language.js';

class PeriodChoice extends View {
  static properties = { route: {} };

  render() {
    const { from, to } = this.route;
    const year = Number(today().slice(0, 4));
    return html`<form class="period" @submit=${(event) => event.preventDefault()}>
      <label><span>${t('period.from')}</span>
        <input type="date" name="from" .value=${from} max=${to} required
          @change=${(event) => this.change('from', event)} /></label>
      <label><span>${t('period.to')}</span>
        <input type="date" name="to" .value=${to} min=${from} required
          @change=${(event) => this.change('to', event)} /></label>
      <div class="choice" role="group" aria-label=${t('period.years')}>
        ${[year - 2, year - 1, year].map((one) => this.year(one))}
      </div>
    </form>`;
  }

  year(year) {
    const now = today();
    const from = `${year - 1}-12-31`;
    const to = `${year}-12-31` < now ? `${year}-12-31` : now;
    const chosen = this.route.from === from && this.route.to === to;
    return html`<button type="button" aria-pressed=${chosen}
      @click=${() => go({ from, to })}>${year}</button>`;
  }

  change(name, event) {
    if (event.target.reportValidity()) go({ [name]: event.target.value });
  }
}

customElements.define('period-choice', PeriodChoice);

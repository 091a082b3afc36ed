// The overview of an area: key figures, and why they moved.
import { html, nothing } from 'lit';
import { View } from '../core/view.js';
import { day, t } from '../core/language.js';
import '../components/period-choice.js';
import '../components/key-figures.js';
import '../components/meeting-pack.js';
import '../figures/bridge.js';
import '../figures/forecast.js';
import '../figures/funnel.js';
import '../figures/grants.js';
import '../figures/poverty.js';
import '../figures/tiles.js';
import '../figures/trend.js';
import { anyOf } from '../core/session.js';
import { levelOf } from '../core/areas.js';

const isFacilitator = anyOf('facilitator');

class Overview extends View {
  static properties = { route: {} };

  render() {
    const { route } = this;
    return html`
      <div class="page-head">
        <h1>${t('overview')}</h1>
        <p class="on-paper">${day(route.from)} – ${day(route.to)}</p>
        ${isFacilitator() ? html`<p class="hint">${t('own-families')}</p>` : nothing}
        <div class="page-tools">
          <period-choice .route=${route}></period-choice>
          ${isFacilitator() ? nothing : html`<meeting-pack .route=${route}></meeting-pack>`}
        </div>
      </div>
      <key-figures .route=${route}></key-figures>
      <div class="figures">
        <figure-bridge .route=${route}></figure-bridge>
        <figure-trend .route=${route}></figure-trend>
        ${levelOf(route.area) === 'VILLAGE' ? nothing
          : html`<figure-tiles class="wide" .route=${route}></figure-tiles>`}
        <figure-funnel .route=${route}></figure-funnel>
        <figure-forecast .route=${route}></figure-forecast>
        <figure-grants .route=${route}></figure-grants>
        <figure-poverty .route=${route}></figure-poverty>
      </div>`;
  }
}

customElements.define('overview-page', Overview);

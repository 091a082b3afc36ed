// Where one is: the way from one's own area down to this one, and the choice of the next below.
import { html, nothing } from 'lit';
import { View } from '../core/view.js';
import { Loading } from '../core/loading.js';
import { wayTo, below, levelOf } from '../core/areas.js';
import { go, href } from '../core/route.js';
import { t } from '../core/language.js';

class AreaPath extends View {
  static properties = { route: {}, within: {} };

  constructor() {
    super();
    this.way = new Loading(
      this,
      async () => {
        const [way, parts] = await Promise.all([wayTo(this.route.area), below(this.route.area)]);
        return { way, parts };
      },
      () => [this.route?.area],
    );
  }

  render() {
    return html`<nav class="place" aria-label=${t('area.path')}>
      ${this.way.show(({ way, parts }) => html`
        <ol>${way.map((area, i) => html`<li>${i === way.length - 1
          ? html`<span aria-current="location" aria-live="polite">${area.name}</span>`
          : html`<a href=${href(this.to(area.code))}>${area.name}</a>`}</li>`)}</ol>
        ${parts.length ? this.choice(parts) : nothing}`)}
    </nav>`;
  }

  /** What lies in no area of its own, e.g. one family, is left for the view it belongs to. */
  to(area) {
    return this.within ? { area, view: this.within } : { area };
  }

  choice(parts) {
    const level = levelOf(parts[0].code);
    return html`<label class="choose">
      <span>${t(`area.choose.${level}`)}</span>
      <select @change=${(event) => event.target.value && go(this.to(event.target.value))}>
        <option value="" selected>${t('area.all', { count: parts.length })}</option>
        ${parts.map((area) => html`<option value=${area.code}>${area.name}</option>`)}
      </select>
    </label>`;
  }
}

customElements.define('area-path', AreaPath);

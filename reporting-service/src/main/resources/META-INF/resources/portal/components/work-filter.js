// One choice of a worklist: few options as links with their numbers, many as a list to choose from.
import { html, nothing } from 'lit';
import { View } from '../core/view.js';
import { Loading } from '../core/loading.js';
import { go, href } from '../core/route.js';
import { chosen, total } from '../worklists/list.js';
import { number, t } from '../core/language.js';

const FEW = 7;

class WorkFilter extends View {
  static properties = { route: {}, list: {}, filter: {} };

  constructor() {
    super();
    this.counts = new Loading(this, () => this.load(), () => [this.list?.name, this.route?.area, this.filter?.name]);
  }

  /** Numbers of the first filter only: of a second one they would have to follow the first. */
  async load() {
    const { list, filter, route } = this;
    if (filter !== list.filters[0]) return {};
    const counts = await Promise.allSettled(filter.options.map((option) =>
      total(list, route.area, option === 'ALL' ? {} : { [filter.name]: option })));
    return Object.fromEntries(counts.map(({ value }, i) => [filter.options[i], value]));
  }

  render() {
    const { options, name } = this.filter;
    const now = chosen(this.list, this.route)[name];
    return options.length > FEW ? this.choice(now) : html`<nav class="chips" aria-label=${t(`filter.${name}`)}>
      <ul>${options.map((option) => html`<li><a href=${href({ [name]: option })}
        aria-current=${option === now ? 'true' : 'false'}>${this.label(option)}
        ${this.count(option) === undefined ? nothing : html`<small>${number(this.count(option))}</small>`}</a></li>`)}</ul>
    </nav>`;
  }

  choice(now) {
    const { options, name } = this.filter;
    return html`<label class="choose"><span>${t(`filter.${name}`)}</span>
      <select @change=${(event) => go({ [name]: event.target.value })}>
        ${options.map((option) => html`<option value=${option} ?selected=${option === now}>${this.label(option)}${
          this.count(option) === undefined ? '' : ` (${number(this.count(option))})`}</option>`)}
      </select></label>`;
  }

  label(option) {
    return this.filter.label(option);
  }

  count(option) {
    return this.counts.value?.[option];
  }
}

customElements.define('work-filter', WorkFilter);

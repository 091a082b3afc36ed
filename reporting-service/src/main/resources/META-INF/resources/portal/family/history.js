// The family's history as all four services tell it, the newest first. A service that does not answer
// is named, and can be asked again; what the others tell stands meanwhile.
import { html, nothing } from 'lit';
import { View } from '../core/view.js';
import { Loading } from '../core/loading.js';
import { sources, written } from './told.js';
import { showTrouble } from '../components/trouble.js';
import { number, shortDay, t } from '../core/language.js';

const names = Object.keys(sources);

class History extends View {
  static properties = { familyId: {}, without: { state: true } };

  constructor() {
    super();
    this.without = new Set();
    this.answers = Object.fromEntries(names.map((name) =>
      [name, new Loading(this, () => sources[name](this.familyId), () => [this.familyId])]));
  }

  render() {
    const all = names.map((name) => this.answers[name]);
    return html`<section class="figure" aria-busy=${all.some((one) => one.busy)} aria-labelledby="history-title">
      <header><h2 id="history-title">${t('family.history')}</h2></header>
      <p class="sentence">${t('family.history.lead')}</p>
      <div class="chips" role="group" aria-label=${t('source')}>${names.map((name) => this.choice(name))}</div>
      ${names.filter((name) => this.answers[name].state === 'trouble').map((name) => html`
        <p class="hint">${t('history.without', { service: t(`service.${name}`) })}</p>
        ${showTrouble(this.answers[name].trouble, () => this.answers[name].again())}`)}
      ${this.story(all)}
    </section>`;
  }

  choice(name) {
    const { state, value } = this.answers[name];
    return html`<button type="button" class="quiet source-${name}" aria-pressed=${!this.without.has(name)}
      @click=${() => this.toggle(name)}>${t(`service.${name}`)}
      <small>${state === 'there' ? number(value.length) : state === 'waiting' ? '…' : '–'}</small></button>`;
  }

  toggle(name) {
    const without = new Set(this.without);
    if (!without.delete(name)) without.add(name);
    this.without = without;
  }

  story(all) {
    const told = names.filter((name) => !this.without.has(name) && this.answers[name].state === 'there')
      .flatMap((name) => this.answers[name].value)
      .sort((one, other) => other.on.localeCompare(one.on) || other.at.localeCompare(one.at));
    if (!told.length) {
      return all.some((one) => one.busy) ? html`<p class="waiting" role="status">${t('waiting')}</p>`
        : html`<p class="empty">${t('family.history.none')}</p>`;
    }
    return html`<ol class="story">${told.map((one) => html`<li class="source-${one.source}">
      <time datetime=${one.on}>${shortDay(one.on)}</time>
      <div><strong>${one.title}</strong>${one.detail ? html`<p>${one.detail}</p>` : nothing}
        <small>${[t(`service.${one.source}`), written(one)].filter(Boolean).join(' · ')}</small></div></li>`)}</ol>`;
  }
}

customElements.define('family-history', History);

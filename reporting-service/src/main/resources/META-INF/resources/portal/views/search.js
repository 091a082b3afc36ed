// Looking for a family by a person's name. The name goes in the body of the request and stays out of
// the address; a family's number is public and may be asked for as it is.
import { html, nothing } from 'lit';
import { View } from '../core/view.js';
import { ask, find } from '../core/api.js';
import { placesOf } from '../core/places.js';
import { number, t, tOr } from '../core/language.js';
import { badge, familyLink, place } from '../components/cells.js';
import { rowsAsTable } from '../components/table.js';
import { showTrouble } from '../components/trouble.js';

const PAGE = 25;

class Search extends View {
  static properties = { route: {}, found: { state: true }, trouble: { state: true }, waiting: { state: true } };

  /** What was found in one area is not shown as if it were another's. */
  willUpdate() {
    if (this.asked && this.asked.area !== this.route.area) this.asked = this.found = this.trouble = undefined;
  }

  render() {
    return html`
      <div class="page-head"><h1>${t('search')}</h1></div>
      <section class="figure" aria-busy=${this.waiting ? 'true' : 'false'}>
        <form class="search" role="search" @submit=${this.start}>
          <label><span>${t('search.name')}</span>
            <input name="name" required minlength="3" maxlength="200" autocomplete="off" spellcheck="false" /></label>
          <label><span>${t('search.born')}</span><input type="date" name="birthDate" autocomplete="off" /></label>
          <button class="strong" ?disabled=${this.waiting}>${t(this.waiting ? 'waiting' : 'search.go')}</button>
        </form>
        <p class="hint">${t('search.hint')}</p>
        <div role="status">${this.found
          ? html`<h2 id="found-title">${t(this.found.total ? 'search.found' : 'search.none', { count: number(this.found.total) })}</h2>` : nothing}</div>
        ${this.trouble ? showTrouble(this.trouble, () => this.more()) : nothing}
        ${this.found?.items.length ? this.list(this.found) : nothing}
      </section>`;
  }

  list({ items, next, places }) {
    return html`<div class="scroll">${rowsAsTable('found-title', [
        { title: t('work.family'), cell: (row) => familyLink(row.id, row.familyNumber) },
        { title: t('search.people'), cell: (row) => row.members.map(({ name, relationship }, i) =>
          html`${i ? ', ' : nothing}${relationship === 'HEAD' ? html`<strong>${name}</strong>` : name}`) },
        { title: t('area'), cell: (row) => place(places(row.villageCode)) },
        { title: t('family.kk'), cell: (row) => row.kk },
        { title: t('family.decile'), cell: (row) => row.decile?.value ?? '–' },
        { title: t('work.state'), cell: (row) => badge(tOr(`family.${row.status}`, row.status), row.status === 'ACTIVE' ? 'good' : 'plain') },
      ], items)}</div>
      ${next ? html`<button type="button" @click=${() => this.more()} ?disabled=${this.waiting}>${t('page.more')}</button>` : nothing}`;
  }

  start(event) {
    event.preventDefault();
    const { name, birthDate } = Object.fromEntries(new FormData(event.target));
    this.asked = { name: name.trim(), ...(birthDate ? { birthDate } : {}), area: this.route.area };
    this.found = undefined;
    this.more();
  }

  async more() {
    const { asked, found } = this;
    Object.assign(this, { waiting: true, trouble: undefined });
    try {
      const page = await answerTo(asked, found?.next);
      const items = [...(found?.items ?? []), ...page.items];
      const places = await placesOf(items.map(({ villageCode }) => villageCode));
      if (asked === this.asked) this.found = { items, next: page.next, total: page.total ?? found?.total ?? items.length, places };
    } catch (trouble) {
      this.trouble = trouble;
    } finally {
      this.waiting = false;
    }
  }
}

const isNumber = (text) => /^KPM-\d/i.test(text);

function answerTo({ area, ...person }, cursor) {
  const parameters = { area, cursor, limit: PAGE, count: !cursor };
  return isNumber(person.name)
    ? ask('registry', '/families', { ...parameters, familyNumber: person.name.toUpperCase() })
    : find('registry', '/families/searches', person, parameters);
}

customElements.define('search-page', Search);

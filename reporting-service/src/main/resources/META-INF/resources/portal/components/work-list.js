// One worklist: filters, a table that becomes cards where there is no room, pages, and a CSV file.
import { html, nothing } from 'lit';
import { View } from '../core/view.js';
import { Loading } from '../core/loading.js';
import { saveAs } from '../core/api.js';
import { csvOf } from '../core/csv.js';
import { href } from '../core/route.js';
import { allOf, chosen, pageOf, MOST_ROWS, PAGE } from '../worklists/list.js';
import { number, t } from '../core/language.js';
import { rowsAsTable } from './table.js';
import { showTrouble } from './trouble.js';
import './work-filter.js';

class WorkList extends View {
  static properties = { route: {}, list: {}, saving: { state: true }, trouble: { state: true } };

  constructor() {
    super();
    this.answer = new Loading(this, () => pageOf(this.list, this.route), () =>
      [this.list?.name, this.route?.area, this.route?.cursor, this.list && chosen(this.list, this.route)]);
  }

  /** Rows of another list are never shown under this one's columns. */
  willUpdate(changed) {
    if (changed.has('list')) this.trouble = this.answer.value = undefined;
  }

  render() {
    const { list, route } = this;
    const title = t(`work.${list.name}`);
    return html`<section class="figure work-list" aria-busy=${this.answer.busy} aria-labelledby="work-title">
      <header><h2 id="work-title">${title}</h2>
        <div class="tools"><button type="button" class="quiet" ?disabled=${this.saving}
          aria-label=${t('csv.of', { title })} @click=${this.save}>${t(this.saving ? 'waiting' : 'csv')}</button></div>
      </header>
      <p class="sentence">${t(`work.${list.name}.lead`)}</p>
      ${list.filters.length ? html`<div class="filters">${list.filters.map((filter) =>
        html`<work-filter .list=${list} .filter=${filter} .route=${route}></work-filter>`)}</div>` : nothing}
      ${this.trouble ? showTrouble(this.trouble) : nothing}
      ${this.answer.show((page) => this.draw(page))}
    </section>`;
  }

  draw({ items, next, total, known, missing = [] }) {
    return html`
      ${missing.map((trouble) => html`<p class="hint">${t('work.incomplete')}</p>
        ${showTrouble(trouble, () => this.answer.again())}`)}
      ${items.length
        ? html`<div class="scroll">${rowsAsTable('work-title', this.columns(known), items)}</div>`
        : html`<p class="empty">${t('work.none')}</p>`}
      ${items.length ? this.pager(total, next) : nothing}`;
  }

  columns(known) {
    return this.list.columns.map(({ title, text, cell = text }) => ({
      title: t(title), cell: (row) => cell(row, known),
    }));
  }

  pager(total, next) {
    const page = Number(this.route.page ?? 1);
    const pages = Math.max(1, Math.ceil(total / PAGE));
    return html`<nav class="pager" aria-label=${t('pages')}>
      <p>${t('page.of', { page: number(page), pages: number(this.list.parts ? 1 : pages), total: number(total) })}</p>
      <ul>
        ${this.route.cursor ? html`<li><a href=${href({})}>${t('page.first')}</a></li>` : nothing}
        ${next ? html`<li><a rel="next" href=${href({ cursor: next, page: page + 1 })}>${t('page.next')}</a></li>` : nothing}
      </ul></nav>`;
  }

  /** All rows of the list as chosen, beyond the page that is shown. */
  async save() {
    const { list, route } = this;
    Object.assign(this, { saving: true, trouble: undefined });
    try {
      const { items, known } = await allOf(list, route);
      const rows = items.map((row) => list.columns.map(({ text }) => text(row, known)));
      saveAs(new Blob([csvOf(list.columns.map(({ title }) => t(title)), rows)], { type: 'text/csv' }),
        `${t(`work.${list.name}.file`)}-${route.area.replace('*', 'indonesia')}.csv`);
      if (items.length >= MOST_ROWS) this.trouble = { detail: t('csv.cut', { rows: number(MOST_ROWS) }) };
    } catch (trouble) {
      this.trouble = trouble;
    } finally {
      this.saving = false;
    }
  }
}

customElements.define('work-list', WorkList);

// What every figure is: a title, a sentence that says the same as the picture, the picture or its
// table, a CSV file, and when and from what it was made. A figure extends this with
//   question()      {service, path, parameters}, or load() for several questions
//   title(answer), sentence(answer), chart(answer), table(answer) {head, rows}; numbers or text
//   isEmpty(answer) when there is nothing to draw
import { html, nothing } from 'lit';
import { View } from '../core/view.js';
import { Loading } from '../core/loading.js';
import { ask, download, saveAs } from '../core/api.js';
import { moment, number, t, tOr } from '../core/language.js';

export class Figure extends View {
  static properties = { route: {}, asTable: { state: true }, saving: { state: true } };

  constructor() {
    super();
    this.asTable = false;
    this.answer = new Loading(this, () => this.load(), () => this.dependsOn());
  }

  load() {
    const { service, path, parameters } = this.question();
    return ask(service, path, parameters);
  }

  dependsOn() {
    return [this.question()];
  }

  isEmpty() {
    return false;
  }

  sentence() {
    return '';
  }

  /** Choices that belong to this figure alone. */
  controls() {
    return nothing;
  }

  render() {
    const answer = this.answer.value;
    const there = this.answer.state !== 'trouble' && answer !== undefined;
    const full = there && !this.isEmpty(answer);
    return html`<section class="figure ${there && !full ? 'without' : ''}" aria-busy=${this.answer.busy} aria-labelledby=${this.titleId}>
      <header>
        <h2 id=${this.titleId}>${this.title(answer)}</h2>
        ${full ? this.tools(answer) : nothing}
      </header>
      ${this.controls(answer)}
      ${this.answer.show((value) => (full ? this.full(value) : html`<p class="empty">${t('empty')}</p>`))}
      ${there ? this.origin(answer) : nothing}
    </section>`;
  }

  get titleId() {
    return `${this.localName}-title`;
  }

  tools(answer) {
    return html`<div class="tools">
      <button type="button" class="quiet" aria-pressed=${this.asTable}
        @click=${() => (this.asTable = !this.asTable)}>${t('table')}</button>
      <button type="button" class="quiet" ?disabled=${this.saving}
        aria-label=${t('csv.of', { title: this.title(answer) })}
        @click=${() => this.save(answer)}>CSV</button>
    </div>`;
  }

  full(answer) {
    return html`
      <p class="sentence">${this.sentence(answer)}</p>
      <div class="picture">${this.asTable ? this.asRows(answer) : this.chart(answer)}</div>`;
  }

  asRows(answer) {
    const { head, rows } = this.table(answer);
    return html`<div class="scroll" tabindex="0" role="group" aria-labelledby=${this.titleId}><table>
      <thead><tr>${head.map((name, i) => html`<th scope="col" class=${i ? 'number' : ''}>${name}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((cell, i) =>
        i ? html`<td class="number">${typeof cell === 'number' ? number(cell) : cell}</td>` : html`<th scope="row">${cell}</th>`)}</tr>`)}</tbody>
    </table></div>`;
  }

  origin(answer) {
    if (!answer.asOf) return nothing;
    return html`<p class="origin">${t('origin', {
      asOf: moment(answer.asOf),
      source: this.sourceOf(answer),
    })}</p>`;
  }

  sourceOf(answer) {
    return answer.source.split(', ').map((one) => tOr(`source.${one}`, one)).join(', ');
  }

  /** The service's own CSV; of several questions what the table shows. */
  async save(answer) {
    this.saving = true;
    const name = `${this.localName}-${this.route.area.replace('*', 'indonesia')}.csv`;
    try {
      if (this.question) {
        const { service, path, parameters } = this.question();
        await download(service, path, parameters, 'text/csv', name);
      } else {
        saveAs(new Blob([csvOf(this.table(answer))], { type: 'text/csv' }), name);
      }
    } catch (trouble) {
      Object.assign(this.answer, { state: 'trouble', trouble });
    } finally {
      this.saving = false;
    }
  }
}

const csvOf = ({ head, rows }) =>
  [head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n');

const quoted = (cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`;

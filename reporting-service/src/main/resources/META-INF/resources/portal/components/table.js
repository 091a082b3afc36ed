// Rows as a table; where there is no room each row is a card and every cell says what it is. Roles are
// spelled out, because a style that turns rows into cards takes them from some browsers.
import { html } from 'lit';

/**
 * @param labelledBy the id of the heading that names the table
 * @param columns each {title, cell(row)}; the first names the row
 */
export const rowsAsTable = (labelledBy, columns, rows) => html`
  <table class="cards" role="table" aria-labelledby=${labelledBy}>
    <thead role="rowgroup"><tr role="row">${columns.map(({ title }) =>
      html`<th scope="col" role="columnheader">${title}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map((row) => html`<tr role="row">${columns.map(({ title, cell }, i) =>
      i ? html`<td role="cell" data-title=${title}><div>${cell(row)}</div></td>`
        : html`<th scope="row" role="rowheader">${cell(row)}</th>`)}</tr>`)}</tbody>
  </table>`;

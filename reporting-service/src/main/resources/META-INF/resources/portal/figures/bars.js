// Rows of bars: a label, a bar from one value to another, and the number itself. Drawn as SVG by
// percentages, so that it fits any width, follows the colours of the page, and prints with a hatch.
import { html, svg } from 'lit';

/**
 * @param rows each {label, from, to, shown, kind: total | gain | loss | plain, note?}
 * @param name what the list is called for those who do not see it
 */
export function bars(rows, name) {
  const least = Math.min(0, ...rows.flatMap((row) => [row.from, row.to]));
  const most = Math.max(1, ...rows.flatMap((row) => [row.from, row.to]));
  const place = (value) => ((value - least) / (most - least)) * 100;
  return html`<ol class="bars" aria-label=${name}>${rows.map((row) => html`
    <li class=${row.kind}>
      <span class="label">${row.label}</span>
      ${bar(place(Math.min(row.from, row.to)), place(Math.max(row.from, row.to)))}
      <span class="value">${row.shown}</span>
    </li>`)}</ol>`;
}

const bar = (start, end) => html`<svg class="bar" aria-hidden="true" width="100%" height="22">
  ${svg`<rect class="track" x="0" y="0" width="100%" height="22"/>
    <rect class="fill" x="${start}%" y="3" width="${Math.max(end - start, 0.3)}%" height="16" rx="2"/>`}
</svg>`;

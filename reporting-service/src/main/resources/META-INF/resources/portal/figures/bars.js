// Rows of bars: a label, a bar from one value to another, and the number itself. Drawn as SVG by
// percentages, so that it fits any width, follows the colours of the page, and prints with a hatch.
import { html, svg, nothing } from 'lit';
import { t } from '../core/language.js';

/** A bar that is shorter than this share of the width would not be seen. */
const LEAST_WIDTH = 0.4;
/** The axis is cut where what moves would else take less than this part of it. */
const CUT_BELOW = 0.3;

/**
 * @param rows each {label, from, to, shown, kind: total | gain | loss | plain}
 * @param name what the list is called for those who do not see it
 * @param options cut: the axis may begin above zero, marked by a gap in the bars that reach zero
 */
export function bars(rows, name, { cut = false } = {}) {
  const ends = rows.flatMap((row) => [row.from, row.to]);
  const most = Math.max(1, ...ends);
  const least = cut ? cutAt(rows, most) : Math.min(0, ...ends);
  const place = (value) => ((Math.max(value, least) - least) / (most - least)) * 100;
  return html`<ol class="bars" aria-label=${name}>${rows.map((row, i) => html`
    <li class=${row.kind}>
      <span class="label">${row.label}</span>
      ${row.from === row.to && !cut ? nothing : bar(place(Math.min(row.from, row.to)), place(Math.max(row.from, row.to)), {
        isCut: least > 0 && row.from === 0,
        next: cut && i < rows.length - 1 ? place(row.to) : null,
      })}
      <span class="value">${row.shown}</span>
    </li>`)}</ol>
    ${least > 0 ? html`<p class="hint">${t('bars.cut')}</p>` : nothing}`;
}

/** Where the axis begins: below all that moves, by as much again; at zero if that fits anyway. */
function cutAt(rows, most) {
  const lowest = Math.min(...rows.map((row) => Math.min(row.from || row.to, row.to)));
  const moved = most - lowest;
  return lowest <= 0 || moved === 0 || moved / most > CUT_BELOW ? 0 : Math.max(0, lowest - moved);
}

const bar = (start, end, { isCut, next }) => html`<svg class="bar" aria-hidden="true" width="100%" height="26">
  ${svg`
    ${end > start || start > 0 ? svg`<rect class="fill" x="${start}%" y="4" rx="2" height="18"
      width="${Math.max(end - start, LEAST_WIDTH)}%"/>` : nothing}
    ${isCut ? svg`<path class="gap" d="M22 0 l-6 13 h6 l-6 13"/>` : nothing}
    ${next === null ? nothing : svg`<line class="step" x1="${next}%" x2="${next}%" y1="22" y2="26"/>`}`}
</svg>`;

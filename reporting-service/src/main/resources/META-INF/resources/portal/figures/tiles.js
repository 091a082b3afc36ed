// The regions directly below, one tile each, shaded by a measure. A tile leads into its region.
// Where places.js knows where a region lies the tiles are laid out like a map, else by their codes.
import { html, nothing } from 'lit';
import { Figure } from './figure.js';
import { placeOf } from './places.js';
import { ask } from '../core/api.js';
import { levelOf } from '../core/areas.js';
import { href } from '../core/route.js';
import { day, number, percent, signed, signedPercent, t } from '../core/language.js';

const MEASURES = ['recipients', 'change', 'graduations'];
const SHADES = 5;

class Tiles extends Figure {
  static properties = { measure: { state: true } };

  constructor() {
    super();
    this.measure = MEASURES[0];
  }

  question() {
    const { area, to } = this.route;
    return this.measure === 'graduations'
      ? { service: 'reporting', path: '/reports/graduations', parameters: { area, by: 'area', year: to.slice(0, 4) } }
      : { service: 'reporting', path: '/reports/enrollment-count', parameters: { area, programme: 'PKH', by: 'area', on: to } };
  }

  dependsOn() {
    return [this.question(), this.measure, this.route.from];
  }

  async load() {
    const { service, path, parameters } = this.question();
    const { measure } = this;
    if (measure !== 'change') return { ...(await ask(service, path, parameters)), measure };
    const [now, before] = await Promise.all([
      ask(service, path, parameters),
      ask(service, path, { ...parameters, on: this.route.from }),
    ]);
    const were = new Map(before.groups.map(({ key, count }) => [key, count]));
    const groups = now.groups.map((group) => {
      const was = were.get(group.key) ?? 0;
      return { ...group, was, count: group.count - was, share: was ? (group.count - was) / was : null };
    });
    return { ...now, groups, from: before.on, measure };
  }

  title() {
    return t(`tiles.${levelOf(this.route.area)}`);
  }

  controls() {
    return html`<div class="choice" role="group" aria-label=${t('tiles.measure')}>
      ${MEASURES.map((one) => html`<button type="button" class="quiet" aria-pressed=${one === this.measure}
        @click=${() => (this.measure = one)}>${t(`tiles.${one}`)}</button>`)}
    </div>`;
  }

  isEmpty({ groups, measure }) {
    return groups.length === 0 || (measure !== 'change' && groups.every(({ count }) => count === 0));
  }

  sentence({ measure, groups, from, on, year }) {
    const sorted = groups.filter(({ count }) => count !== 0 || measure === 'change')
      .sort((a, b) => b.count - a.count);
    const [most, least] = [sorted[0], sorted.at(-1)];
    const shown = measure === 'change' ? signed : number;
    const values = { most: most.name, mostCount: shown(most.count), least: least.name, leastCount: shown(least.count), parts: number(sorted.length) };
    if (sorted.length === 1) return t('tiles.only', values);
    if (measure === 'change') return t('tiles.change.sentence', { ...values, from: day(from), to: day(on) });
    if (measure === 'graduations') return t('tiles.graduations.sentence', { ...values, year });
    return t('tiles.recipients.sentence', { ...values, day: day(on) });
  }

  chart({ groups, measure }) {
    const laid = groups.map((group) => ({ ...group, place: placeOf(group.key) }));
    const isMap = laid.every(({ place }) => place);
    const shade = measure === 'change' ? changeShade(groups) : countShade(groups);
    return html`
      <ul class="tiles ${isMap ? 'map' : ''}">${laid.map((tile) => html`
        <li .style=${isMap ? `grid-area: ${tile.place[1]} / ${tile.place[0]}` : ''}>
          <a class="tile ${shade(tile)}" title=${tile.name} href=${href({ area: tile.key })}>
            <span class="name">${short(tile.name)}</span>
            <span class="count">${measure === 'change' ? signed(tile.count) : number(tile.count)}</span>
            ${measure === 'change' && tile.share !== null ? html`<small>${signedPercent(tile.share)}</small>` : nothing}
          </a>
        </li>`)}</ul>
      <p class="hint">${legend(groups, measure)} ${t(isMap ? 'tiles.by-place' : 'tiles.by-code')}</p>`;
  }

  table({ groups, measure, from, on }) {
    const whole = groups.reduce((sum, { count }) => sum + count, 0);
    if (measure === 'change') {
      return {
        head: [t('area'), day(from), day(on), t('tiles.change'), '%'],
        rows: groups.map(({ name, was, count, share }) => [
          name, number(was), number(was + count), signed(count), share === null ? '–' : signedPercent(share)]),
      };
    }
    return {
      head: [t('area'), t(`tiles.${measure}`), t('share')],
      rows: groups.map(({ name, count }) => [name, number(count), whole ? percent(count / whole) : '–']),
    };
  }
}

/** Five shades from the fewest to the most; none has its own. */
function countShade(groups) {
  const { least, most } = rangeOf(groups);
  const step = (most - least) / SHADES;
  return ({ count }) =>
    count === 0 ? 'shade-0' : `shade-${Math.min(SHADES, Math.floor((count - least) / (step || 1)) + 1)}`;
}

function rangeOf(groups) {
  const counts = groups.map(({ count }) => count).filter((count) => count !== 0);
  return { least: Math.min(...counts), most: Math.max(...counts) };
}

/** What the shades mean. */
function legend(groups, measure) {
  if (measure === 'change') {
    return html`<span class="legend"><i class="lost strong"></i><i class="lost weak"></i> ${t('tiles.fewer')}
      <i class="gained weak"></i><i class="gained strong"></i> ${t('tiles.more')}</span>`;
  }
  const { least, most } = rangeOf(groups);
  return html`<span class="legend">${number(least)}
    ${[1, 2, 3, 4, 5].map((shade) => html`<i class="shade-${shade}"></i>`)} ${number(most)}</span>`;
}

/** Two shades of gain and of loss, by the share that a region has gained or lost. */
function changeShade(groups) {
  const most = Math.max(...groups.map(({ share }) => Math.abs(share ?? 0)));
  return ({ count, share }) => {
    if (count === 0) return 'shade-0';
    const strong = share !== null && Math.abs(share) > most / 2 ? 'strong' : 'weak';
    return `${count > 0 ? 'gained' : 'lost'} ${strong}`;
  };
}

/** Names as they are shortened on maps of the country. */
const SHORTER = [
  [/^Kabupaten /, ''],
  [/^Daerah Khusus Ibukota /, 'DKI '],
  [/^Daerah Istimewa /, 'DI '],
  [/^Kepulauan /, 'Kep. '],
  [/^Sumatera /, 'Sum. '],
  [/^Kalimantan /, 'Kal. '],
  [/^Sulawesi /, 'Sul. '],
  [/^Nusa Tenggara /, 'NT '],
  [/Pegunungan$/, 'Peg.'],
];

const short = (name) => SHORTER.reduce((text, [long, brief]) => text.replace(long, brief), name);

customElements.define('figure-tiles', Tiles);

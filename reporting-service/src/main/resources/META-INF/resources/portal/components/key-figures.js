// The few numbers an office is asked for first. Kinds of graduation stand side by side, never summed.
import { html, nothing } from 'lit';
import { View } from '../core/view.js';
import { Loading } from '../core/loading.js';
import { ask } from '../core/api.js';
import { levelOf } from '../core/areas.js';
import { day, moment, number, percent, shortRupiah, signed, signedPercent, t } from '../core/language.js';

class KeyFigures extends View {
  static properties = { route: {} };

  constructor() {
    super();
    this.answer = new Loading(this, () => this.load(), () => {
      const { area, from, to } = this.route;
      return [area, from, to];
    });
  }

  async load() {
    const { area, from, to } = this.route;
    const year = to.slice(0, 4);
    const report = (name, parameters) => ask('reporting', `/reports/${name}`, { area, ...parameters });
    const [before, now, graduations, relapses, grants, facilitators] = await Promise.all([
      report('enrollment-count', { programme: 'PKH', on: from }),
      report('enrollment-count', { programme: 'PKH', on: to }),
      report('graduations', { by: 'kind', year }),
      report('relapses', { year }),
      report('grants', { year }),
      levelOf(area) === 'REGENCY' ? report('facilitators', { year }) : null,
    ]);
    return { year, before, now, graduations, relapses, grants, facilitators };
  }

  render() {
    return html`<section class="key-figures" aria-label=${t('key')} aria-busy=${this.answer.busy}>
      ${this.answer.show((answer) => this.draw(answer))}
    </section>`;
  }

  draw({ year, before, now, graduations, relapses, grants, facilitators }) {
    const change = now.count - before.count;
    const kind = (key) => graduations.groups.find((group) => group.key === key);
    const returned = relapses.groups.find((group) => group.key === 'INDEPENDENT');
    return html`<dl>
      ${this.one('main', t('key.recipients', { day: day(now.on) }), number(now.count),
        t('key.change', {
          change: signed(change),
          share: before.count ? signedPercent(change / before.count) : '–',
          day: day(before.on),
        }))}
      ${this.one('', t('key.suspended'), number(now.ofWhichSuspended),
        now.count ? t('key.of-recipients', { share: percent(now.ofWhichSuspended / now.count) }) : nothing)}
      ${this.one('', t('key.independent', { year }), number(kind('INDEPENDENT')?.count ?? 0),
        [facilitators?.target ? t('key.target', {
            target: number(facilitators.target), share: percent((kind('INDEPENDENT')?.count ?? 0) / facilitators.target),
          }) : '',
          ...graduations.groups.filter(({ key, count }) => key !== 'INDEPENDENT' && count)
            .map(({ name, count }) => `${name}: ${number(count)}`)].filter(Boolean).join(' · '))}
      ${this.one('', t('key.returned', { year }), number(returned?.count ?? 0),
        t('key.returned-of', {
          returned: number(returned?.returned ?? 0), graduates: number(returned?.graduates ?? 0), year,
        }))}
      ${this.one('', t('key.grants', { year }), number(grants.disbursed),
        t('key.grants-of', { amount: shortRupiah(grants.disbursedAmount), quota: number(grants.quota) }))}
    </dl>
    <p class="origin">${t('origin', { asOf: moment(now.asOf), source: t('source.key') })}</p>`;
  }

  one(kind, name, value, note) {
    return html`<div class=${kind}><dt>${name}</dt><dd class="big">${value}</dd><dd>${note}</dd></div>`;
  }
}

customElements.define('key-figures', KeyFigures);

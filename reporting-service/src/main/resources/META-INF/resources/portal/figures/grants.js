// Capital grants of the years between the two days: places and money, visits, businesses.
import { html } from 'lit';
import { Figure } from './figure.js';
import { bars } from './bars.js';
import { number, shortRupiah, t } from '../core/language.js';

const VISITS = ['planned', 'done', 'due', 'overdue', 'missed'];

class Grants extends Figure {
  question() {
    const { area, from, to } = this.route;
    const toYear = Number(to.slice(0, 4));
    const fromYear = Math.min(toYear, Number(from.slice(0, 4)) + (from.endsWith('-12-31') ? 1 : 0));
    return { service: 'reporting', path: '/reports/grants', parameters: { area, fromYear, toYear } };
  }

  title(answer) {
    if (!answer) return t('grants');
    const { fromYear, toYear } = answer;
    return `${t('grants')} ${fromYear === toYear ? toYear : `${fromYear}–${toYear}`}`;
  }

  isEmpty({ quota, proposed, disbursed }) {
    return quota === 0 && proposed === 0 && disbursed === 0;
  }

  sentence({ quota, disbursed, disbursedAmount, visits, businesses }) {
    return t(quota ? 'grants.sentence' : 'grants.sentence-no-quota', {
      quota: number(quota), disbursed: number(disbursed), amount: shortRupiah(disbursedAmount),
      done: number(visits.done), planned: number(visits.planned), stopped: number(businesses.STOPPED),
    });
  }

  /** The same unit within a group: places, visits, businesses. */
  groups({ quota, proposed, approved, disbursed, visits, businesses }) {
    return [
      ['grants.places', [['grants.quota', quota], ['grants.proposed', proposed], ['grants.approved', approved], ['grants.disbursed', disbursed]]],
      ['grants.visits', VISITS.map((one) => [`visits.${one}`, visits[one]])],
      ['grants.businesses', Object.entries(businesses).map(([found, count]) => [`business.${found}`, count])],
    ];
  }

  chart(answer) {
    return this.groups(answer).map(([name, lines]) => html`<h3>${t(name)}</h3>
      ${bars(lines.map(([key, count]) => ({
        label: t(key), from: 0, to: count, shown: number(count), kind: 'plain',
      })), t(name))}`);
  }

  table(answer) {
    return {
      head: [t('grants.what'), t('count')],
      rows: this.groups(answer).flatMap(([name, lines]) =>
        lines.map(([key, count]) => [`${t(name)}: ${t(key)}`, number(count)])),
    };
  }
}

customElements.define('figure-grants', Grants);

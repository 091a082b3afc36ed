// Families that come to five years of aid in the months ahead: each is a review, never an end.
import { Figure } from './figure.js';
import { bars } from './bars.js';
import { month, number, t } from '../core/language.js';

const MONTHS = 12;

class Forecast extends Figure {
  question() {
    const { area } = this.route;
    return { service: 'reporting', path: '/reports/five-year-forecast', parameters: { area, months: MONTHS } };
  }

  title() {
    return t('forecast');
  }

  isEmpty({ overdue, months }) {
    return [overdue, ...months].every(({ due, exempt }) => due === 0 && exempt === 0);
  }

  lines({ overdue, months }) {
    return [
      [t('forecast.overdue'), overdue],
      ...months.map((one) => [month(`${one.month}-01`), one]),
    ];
  }

  sentence({ overdue, months }) {
    const ahead = months.reduce((sum, { due }) => sum + due, 0);
    return t('forecast.sentence', {
      overdue: number(overdue.due), ahead: number(ahead), months: number(months.length), exempt: number(overdue.exempt),
    });
  }

  chart(answer) {
    const rows = this.lines(answer).map(([label, { due }], i) => ({
      label, from: 0, to: due, shown: number(due), kind: i ? 'plain' : 'total',
    }));
    return bars(rows, this.title());
  }

  table(answer) {
    return {
      head: [t('forecast.month'), t('forecast.due'), t('forecast.exempt')],
      rows: this.lines(answer).map(([label, { due, exempt }]) => [label, number(due), number(exempt)]),
    };
  }
}

customElements.define('figure-forecast', Forecast);

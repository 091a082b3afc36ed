// The way to independent graduation as it stands now: families that are ready, cases by step, and
// those in effect in the year. Each line is a count of its own; they are not added up.
import { Figure } from './figure.js';
import { bars } from './bars.js';
import { ask } from '../core/api.js';
import { number, t } from '../core/language.js';

const STEPS = ['OPENED', 'FIELD_CHECKED', 'STATEMENT_SIGNED', 'DELIBERATED', 'VERIFIED', 'DECIDED', 'DUE'];
const KIND = 'INDEPENDENT';

const total = (path, parameters) =>
  ask('graduation', path, { ...parameters, count: true, limit: 1 }).then((answer) => answer.total);

class Funnel extends Figure {
  get question() {
    return undefined;
  }

  dependsOn() {
    return [this.route?.area, this.year];
  }

  get year() {
    return this.route?.to.slice(0, 4);
  }

  async load() {
    const { area } = this.route;
    const [near, ready, graduations, ...steps] = await Promise.all([
      total('/candidates', { area, band: 'NEAR' }),
      total('/candidates', { area, band: 'READY' }),
      ask('reporting', '/reports/graduations', { area, by: 'kind', year: this.year }),
      ...STEPS.map((step) => total('/cases', { area, kind: KIND, step })),
    ]);
    const effective = graduations.groups.find((group) => group.key === KIND)?.count ?? 0;
    return { near, ready, steps, effective, asOf: graduations.asOf, source: 'graduation.candidate, graduation.case' };
  }

  title() {
    return t('funnel');
  }

  isEmpty({ near, ready, steps, effective }) {
    return [near, ready, effective, ...steps].every((count) => count === 0);
  }

  lines({ near, ready, steps, effective }) {
    return [
      [t('funnel.near'), near],
      [t('funnel.ready'), ready],
      ...STEPS.map((step, i) => [t(`step.${step}`), steps[i]]),
      [t('funnel.effective', { year: this.year }), effective],
    ];
  }

  sentence({ ready, steps, effective }) {
    const open = steps.reduce((sum, count) => sum + count, 0);
    return t('funnel.sentence', { ready: number(ready), open: number(open), effective: number(effective), year: this.year });
  }

  chart(answer) {
    const lines = this.lines(answer);
    const rows = lines.map(([label, count], i) => ({
      label, from: 0, to: count, shown: number(count), kind: i === lines.length - 1 ? 'total' : 'plain',
    }));
    return bars(rows, this.title());
  }

  table(answer) {
    return {
      head: [t('funnel.step'), t('families')],
      rows: this.lines(answer),
    };
  }
}

customElements.define('figure-funnel', Funnel);

// Why one day's count is another number than an earlier day's: opening, causes, closing.
import { Figure } from './figure.js';
import { bars } from './bars.js';
import { day, number, signed, t } from '../core/language.js';

const NAMED = 3;

/** A bridge's bars: each cause begins where the one before has ended. */
export function bridgeRows({ from, to, opening, closing, lines }) {
  let level = opening;
  return [
    { label: day(from), from: 0, to: opening, shown: number(opening), kind: 'total' },
    ...lines.map(({ name, count }) => ({
      label: name,
      from: level,
      to: (level += count),
      shown: signed(count),
      kind: count < 0 ? 'loss' : 'gain',
    })),
    { label: day(to), from: 0, to: closing, shown: number(closing), kind: 'total' },
  ];
}

class Bridge extends Figure {
  question() {
    const { area, from, to } = this.route;
    return {
      service: 'reporting',
      path: '/reports/count-bridge',
      parameters: { area, programme: 'PKH', from, to },
    };
  }

  title() {
    return t('bridge');
  }

  isEmpty({ opening, closing, lines }) {
    return opening === 0 && closing === 0 && lines.length === 0;
  }

  sentence({ opening, closing, lines }) {
    const values = { opening: number(opening), closing: number(closing), change: signed(closing - opening) };
    const largest = [...lines].sort((a, b) => Math.abs(b.count) - Math.abs(a.count)).slice(0, NAMED);
    if (!largest.length) return t('bridge.same', values);
    const causes = largest.map(({ name, count }) => `${name} ${signed(count)}`).join(', ');
    return t(lines.length > NAMED ? 'bridge.mainly' : 'bridge.all', { ...values, causes });
  }

  chart(answer) {
    return bars(bridgeRows(answer), this.title(), { cut: true });
  }

  table({ from, to, opening, closing, lines }) {
    return {
      head: [t('bridge.cause'), t('families')],
      rows: [
        [t('bridge.opening', { day: day(from) }), number(opening)],
        ...lines.map(({ name, count }) => [name, signed(count)]),
        [t('bridge.closing', { day: day(to) }), number(closing)],
      ],
    };
  }
}

customElements.define('figure-bridge', Bridge);

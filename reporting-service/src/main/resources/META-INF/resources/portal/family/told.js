// What each service tells of a family's past, as {source, on, at, by, title, detail}: `on` is the day it
// speaks of, `at` the moment it was written down. Neither names nor identifiers are asked for.
import { ask } from '../core/api.js';
import { dayOf, number, shortDay, signed, t, tOr } from '../core/language.js';
import { casesOf, saidOf } from './cases.js';
import { grantsOf } from './capital.js';

const MOST = 1000;
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;
const DAYS = ['effectiveOn', 'visitedOn', 'disbursedOn', 'appliedOn', 'paidOn', 'submittedOn', 'closedOn'];

/** id.graduasi.registry.family.moved.v1 → registry.family.moved */
const nameOf = (type) => type.replace(/^id\.graduasi\./, '').replace(/\.v\d+$/, '');

const day = (changes) => DAYS.map((name) => changes[name]?.to).find(Boolean);

/** Why, where somebody said so: a file or another record is not told by its id. */
const because = (cause) => (!cause || UUID.test(cause) || /^visit \d+$/.test(cause) ? ''
  : cause.startsWith('import ') ? t('history.file') : cause);

const entry = (source, { type, at, by, cause, changes }, what) => ({
  source, at, by,
  on: day(changes) ?? dayOf(at),
  title: [what, tOr(`event.${nameOf(type)}`, nameOf(type))].filter(Boolean).join(' · '),
  detail: [
    changes.programme?.to && tOr(`programme.${changes.programme.to}`, changes.programme.to),
    changes.reason?.to && tOr(`reason.${changes.reason.to}`, changes.reason.to),
    changes.visitNumber?.to && t('family.visit', { number: changes.visitNumber.to }),
    changes.businessStatus?.to && t(`business.${changes.businessStatus.to}`),
    /\.(updated|corrected|changed)\.v/.test(type) && fieldsOf(changes),
    because(cause),
  ].filter(Boolean).join(' · '),
});

const fieldsOf = (changes) => Object.keys(changes).map((one) => tOr(`field.${one}`, one)).join(', ');

async function registry(id) {
  const { items } = await ask('registry', `/families/${id}/history`);
  return items.map((one) => entry('registry', one));
}

async function graduation(id) {
  const [cases, assessments] = await Promise.all([
    casesOf(id), ask('graduation', '/assessments', { familyId: id, limit: MOST }),
  ]);
  return [
    ...cases.flatMap(({ kind, history, effectiveOn }) => history.map((step) => ({
      source: 'graduation', at: step.at, by: step.by,
      on: step.on ?? (step.action === 'effective' && effectiveOn ? effectiveOn : dayOf(step.at)),
      title: `${t(`kind.${kind}`)} · ${tOr(`action.${step.action}`, step.action)}`,
      detail: saidOf(step),
    }))),
    ...assessments.items.map(({ assessedAt, assessedBy, band, score }) => ({
      source: 'graduation', at: assessedAt, by: assessedBy, on: dayOf(assessedAt),
      title: t('event.assessed'), detail: t('history.score', { score: number(score), band: t(`band.${band}`) }),
    })),
  ];
}

/** A proposal that became a grant is told by the grant. */
async function grants(id) {
  const [granted, proposed] = await Promise.all([
    grantsOf(id), ask('grants', '/proposals', { familyId: id, limit: MOST }),
  ]);
  const ids = new Set(granted.map((one) => one.id));
  const asked = [
    ...granted.map((one) => [one, `/grants/${one.id}/history`]),
    ...proposed.items.filter((one) => !ids.has(one.id)).map((one) => [one, `/proposals/${one.id}/history`]),
  ];
  const histories = await Promise.all(asked.map(([, path]) => ask('grants', path)));
  return histories.flatMap(({ items }, i) => {
    const { schemeCode, year, decreeDate } = asked[i][0];
    const told = items.map((one) => entry('grants', one, [schemeCode, year].filter(Boolean).join(' ')));
    // The event of an approval does not say the decree's day; the grant does.
    return told.map((one, at) => (decreeDate && /\.approved\./.test(items[at].type) ? { ...one, on: decreeDate } : one));
  });
}

async function reporting(id) {
  const { items } = await ask('reporting', `/reports/families/${id}/movements`);
  return items.map(({ on, recordedOn, programme, causeName, delta }) => ({
    source: 'reporting', on, at: `${recordedOn}T12:00:00+07:00`, recordedOn,
    title: t('event.counted', { change: signed(delta), programme: tOr(`programme.${programme}`, programme) }),
    detail: causeName,
  }));
}

export const sources = { registry, graduation, grants, reporting };

/** "dicatat …" only where it was another day than the one it speaks of. */
export const written = ({ on, at, by, recordedOn }) => {
  const when = recordedOn ?? dayOf(at);
  const who = by?.startsWith('system') ? t('history.system') : by;
  return [when === on ? '' : t('history.recorded', { day: shortDay(when) }), who].filter(Boolean).join(' · ');
};

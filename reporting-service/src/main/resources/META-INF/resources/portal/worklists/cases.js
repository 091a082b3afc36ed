// Graduation cases by the step they have come to. Kinds are told apart, never added up as one.
import { html, nothing } from 'lit';
import { familyLink, badge, due, place } from '../components/cells.js';
import { shortDay, dayOf, t, tOr } from '../core/language.js';

const OPEN = ['OPENED', 'FIELD_CHECKED', 'STATEMENT_SIGNED', 'DELIBERATED', 'VERIFIED', 'DECIDED', 'DUE'];
const OVER = ['EFFECTIVE', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'REVERSED', 'RELAPSED'];

const lately = ({ history, openedAt }) => history.at(-1)?.at ?? openedAt;
const next = ({ dueStep }) => (dueStep ? tOr(`action.${dueStep}`, dueStep) : '');

const note = (row) =>
  row.atRisk ? t(`risk.${row.atRisk}`)
    : row.contradiction && !row.contradictionAcknowledged ? t('work.contradicted')
      : row.exitWarning ? t(`exit.${row.exitWarning}`) : '';

export const cases = {
  name: 'cases',
  service: 'graduation',
  path: '/cases',
  open: OPEN.map((step) => ({ step })),
  filters: [
    { name: 'step', options: ['ALL', ...OPEN, ...OVER], standard: 'ALL', label: (one) => t(one === 'ALL' ? 'all' : `step.${one}`) },
    { name: 'kind', options: ['ALL', 'INDEPENDENT', 'NATURAL', 'PPSE', 'PENA'], standard: 'ALL', label: (one) => t(one === 'ALL' ? 'all' : `kind.${one}`) },
  ],
  columns: [
    { title: 'work.family', text: (row) => row.familyNumber, cell: (row) => familyLink(row.familyId, row.familyNumber) },
    { title: 'area', text: (row, { place: of }) => of(row.areaCode).name, cell: (row, { place: of }) => place(of(row.areaCode)) },
    { title: 'work.kind', text: (row) => t(`kind.${row.kind}`) },
    { title: 'work.step', text: (row) => t(`step.${row.step}`), cell: (row) => badge(t(`step.${row.step}`), row.step === 'EFFECTIVE' ? 'good' : 'plain') },
    {
      title: 'work.next',
      text: (row) => next(row) || note(row),
      cell: (row) => html`${next(row) || '–'}${note(row) ? html`<small class="late">${note(row)}</small>` : nothing}`,
    },
    {
      title: 'work.since',
      text: (row) => dayOf(lately(row)),
      cell: (row) => html`${shortDay(dayOf(lately(row)))}${row.effectiveOn
        ? html`<small>${t('work.effective', { day: shortDay(row.effectiveOn) })}</small>`
        : row.exitBy ? html`<small>${due(row.exitBy)}</small>` : nothing}`,
    },
  ],
};

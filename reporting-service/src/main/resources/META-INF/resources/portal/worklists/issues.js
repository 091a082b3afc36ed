// Records that contradict themselves or one another, and what to do about each.
import { html } from 'lit';
import { familyLink, badge, place } from '../components/cells.js';
import { dayOf, shortDay, t } from '../core/language.js';

const KINDS = [
  'DUPLICATE_NIK', 'NIK_UNMATCHED', 'NIK_HELD_ELSEWHERE', 'PERSON_IN_OTHER_FAMILY', 'CARD_CHANGED',
  'DECILE_OUT_OF_RANGE', 'FIELD_CHECK_DUE', 'NO_COMPONENT', 'TWO_ENROLLMENTS', 'STILL_ENROLLED',
  'AGE_AGAINST_COMPONENT', 'AGE_AGAINST_SCHOOL', 'SEX_AGAINST_NIK', 'BIRTH_DATE_AGAINST_NIK',
  'STATE_EMPLOYEE', 'PAST_FIVE_YEARS', 'LIKELY_DUPLICATE', 'FACILITATOR_OVERLOADED',
];

export const issues = {
  name: 'issues',
  service: 'registry',
  path: '/data-quality/issues',
  open: [{ state: 'OPEN' }, { state: 'ASSIGNED' }],
  filters: [
    { name: 'state', options: ['OPEN', 'ASSIGNED', 'RESOLVED'], standard: 'OPEN', label: (one) => t(`issue.${one}`) },
    { name: 'kind', options: ['ALL', ...KINDS], standard: 'ALL', label: (one) => t(one === 'ALL' ? 'all' : `issue.${one}`) },
  ],
  columns: [
    { title: 'work.family', text: (row, { number }) => number(row), cell: (row, { number }) => (row.familyId ? familyLink(row.familyId, number(row)) : '–') },
    { title: 'area', text: (row, { place: of }) => of(row.areaCode).name, cell: (row, { place: of }) => place(of(row.areaCode)) },
    { title: 'work.issue', text: (row) => row.meaning, cell: (row) => html`${row.meaning}<small>${t(`issue.${row.kind}`)}</small>` },
    { title: 'work.advice', text: (row) => row.advice },
    { title: 'work.opened', text: (row) => dayOf(row.openedAt), cell: (row) => shortDay(dayOf(row.openedAt)) },
    { title: 'work.assignee', text: (row) => row.assignee ?? '', cell: (row) => (row.assignee ? row.assignee : badge(t(`issue.${row.state}`))) },
  ],
};

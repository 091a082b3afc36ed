// Families that come to five years of PKH: looked at one by one, never ended by the clock.
import { familyLink, badge, due, place } from '../components/cells.js';
import { number, t } from '../core/language.js';

const grounds = ({ exemption }) => exemption.map((one) => t(`exempt.${one}`)).join(', ');

export const reviews = {
  name: 'reviews',
  service: 'graduation',
  path: '/reviews/five-year',
  open: { state: 'DUE' },
  filters: [{
    name: 'state',
    options: ['DUE', 'UPCOMING', 'EXEMPT', 'CONTINUED', 'EMPOWERMENT', 'GRADUATION_CASE', 'ENDED'],
    standard: 'DUE',
    label: (one) => t(`review.${one}`),
  }],
  columns: [
    { title: 'work.family', text: (row) => row.familyNumber, cell: (row) => familyLink(row.familyId, row.familyNumber) },
    { title: 'area', text: (row, { place: of }) => of(row.areaCode).name, cell: (row, { place: of }) => place(of(row.areaCode)) },
    { title: 'work.due', text: (row) => row.dueOn, cell: (row) => due(row.dueOn) },
    { title: 'work.months', text: (row) => row.monthsOnAid, cell: (row) => t('work.months-on-aid', { months: number(row.monthsOnAid) }) },
    { title: 'work.exemption', text: grounds, cell: (row) => grounds(row) || '–' },
    { title: 'work.state', text: (row) => t(`review.${row.state}`), cell: (row) => badge(t(`review.${row.state}`), row.state === 'DUE' ? 'near' : 'plain') },
  ],
};

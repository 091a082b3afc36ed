// Monitoring visits of capital grants, first those whose window has closed without one.
import { html, nothing } from 'lit';
import { familyLink, badge, due, place } from '../components/cells.js';
import { shortDay, t } from '../core/language.js';

const windowOf = ({ windowFrom, windowTo }) => `${shortDay(windowFrom)} – ${shortDay(windowTo)}`;
const kindOf = { OVERDUE: 'late', MISSED: 'late', DUE: 'near', DONE: 'good' };

export const visits = {
  name: 'visits',
  service: 'grants',
  path: '/monitoring',
  open: { state: 'OVERDUE' },
  filters: [{
    name: 'state', options: ['OVERDUE', 'DUE', 'MISSED', 'PLANNED', 'DONE'], standard: 'OVERDUE', label: (one) => t(`visit.${one}`),
  }],
  columns: [
    { title: 'work.family', text: (row, { number }) => number(row), cell: (row, { number }) => familyLink(row.familyId, number(row)) },
    { title: 'area', text: (row, { place: of }) => of(row.areaCode).name, cell: (row, { place: of }) => place(of(row.areaCode)) },
    { title: 'work.grant', text: (row) => `${row.schemeCode} ${row.year}` },
    { title: 'work.visit', text: (row) => row.number },
    { title: 'work.window', text: windowOf },
    { title: 'work.due', text: (row) => row.windowTo, cell: (row) => (row.visitedOn ? '–' : due(row.windowTo)) },
    { title: 'work.state', text: (row) => t(`visit.${row.state}`), cell: (row) => html`${badge(t(`visit.${row.state}`), kindOf[row.state])}${row.visitedOn ? html`<small>${shortDay(row.visitedOn)}</small>` : nothing}` },
  ],
};

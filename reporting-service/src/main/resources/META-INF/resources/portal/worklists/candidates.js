// Families that a score finds ready to stand on their own feet, or nearly, and why.
import { html } from 'lit';
import { familyLink, badge, lines, place } from '../components/cells.js';
import { meter } from '../components/meter.js';
import { number, t } from '../core/language.js';

const reasons = (all) => all.map(({ reason }) => reason);
const steps = ({ nextStep, missing }) =>
  nextStep ? nextStep.changes.map(({ reason, gain }) => `${reason} (+${gain})`) : reasons(missing);

export const candidates = {
  name: 'candidates',
  service: 'graduation',
  path: '/candidates',
  open: { band: 'READY' },
  filters: [{ name: 'band', options: ['READY', 'NEAR', 'ALL'], standard: 'READY', label: (one) => t(`band.${one}`) }],
  columns: [
    { title: 'work.family', text: (row) => row.familyNumber, cell: (row) => familyLink(row.familyId, row.familyNumber) },
    { title: 'area', text: (row, { place: of }) => of(row.areaCode).name, cell: (row, { place: of }) => place(of(row.areaCode)) },
    {
      title: 'work.score',
      text: (row) => row.score,
      cell: (row) => html`${badge(t(`band.${row.band}`), row.band === 'READY' ? 'good' : 'near')}
        <span class="score">${meter(row.score, 100)} ${number(row.score)}</span>`,
    },
    { title: 'work.strengths', text: (row) => reasons(row.strengths).join(' '), cell: (row) => lines(reasons(row.strengths)) },
    { title: 'work.missing', text: (row) => steps(row).join(' '), cell: (row) => lines(steps(row)) },
  ],
};

// Objections (sanggah) and proposals to include a family (usul), which must be decided within fourteen
// days. They lie in two services and are few: read whole, the nearest day first.
import { familyLink, badge, due, place } from '../components/cells.js';
import { t, tOr } from '../core/language.js';

const UNDECIDED = ['OPEN', 'ESCALATED'];
const SOURCES = [
  { kind: 'ENROLLMENT', service: 'registry', path: '/objections' },
  { kind: 'INCLUSION', service: 'registry', path: '/inclusion-proposals' },
  { kind: 'CASE', service: 'graduation', path: '/objections' },
];

export const petitions = {
  name: 'petitions',
  filters: [],
  parts: SOURCES.flatMap((source) => UNDECIDED.map((state) => ({ ...source, parameters: { state } }))),
  order: (one, other) => one.dueOn.localeCompare(other.dueOn),
  columns: [
    { title: 'work.family', text: (row, { number }) => number(row), cell: (row, { number }) => (row.familyId ? familyLink(row.familyId, number(row)) : '–') },
    { title: 'area', text: (row, { place: of }) => of(row.areaCode).name, cell: (row, { place: of }) => place(of(row.areaCode)) },
    { title: 'work.petition', text: (row) => t(`petition.${row.part.kind}`) },
    { title: 'work.reason', text: (row) => row.reason },
    { title: 'work.decide-by', text: (row) => row.dueOn, cell: (row) => due(row.dueOn) },
    { title: 'work.state', text: (row) => tOr(`petition.${row.state}`, row.state), cell: (row) => badge(t(`petition.${row.state}`), row.state === 'ESCALATED' ? 'late' : 'near') },
  ],
};

// The views in the order of the navigation. To add one: a module that defines the element, a line
// here and in portal/index.html, and its title in both files of messages. See docs/portal.md.
import { anyOf } from '../core/session.js';

const everybody = () => true;

export const views = [
  {
    name: 'overview',
    title: 'overview',
    element: 'overview-page',
    load: () => import('./overview.js'),
    mayBeSeen: everybody,
  },
  {
    name: 'figures',
    title: 'figures',
    element: 'figures-page',
    load: () => import('./figures.js'),
    mayBeSeen: anyOf('ministry', 'province-office', 'regency-office', 'regency-approver', 'auditor', 'system'),
  },
];

// The views in the order of the navigation. To add one: a module that defines the element, a line
// here and in portal/index.html, and its title in both files of messages; one that is reached from
// another names it as `within` and stays out of the navigation. See docs/portal.md.
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
    name: 'work',
    title: 'work',
    element: 'work-page',
    load: () => import('./work.js'),
    mayBeSeen: everybody,
  },
  {
    name: 'search',
    title: 'search',
    element: 'search-page',
    load: () => import('./search.js'),
    mayBeSeen: everybody,
  },
  {
    name: 'family',
    title: 'family',
    within: 'work',
    element: 'family-page',
    load: () => import('./family.js'),
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

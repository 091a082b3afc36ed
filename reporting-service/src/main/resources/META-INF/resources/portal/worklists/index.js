// The worklists in the order of their tabs. To add one: a module like these, a line here and in
// portal/index.html, and its words. What a list is stands in list.js.
import { href } from '../core/route.js';
import { FIRST_LIST } from './list.js';
import { candidates } from './candidates.js';
import { cases } from './cases.js';
import { visits } from './visits.js';
import { reviews } from './reviews.js';
import { issues } from './issues.js';
import { petitions } from './petitions.js';

export const worklists = [candidates, cases, visits, reviews, issues, petitions];

export const listNamed = (name) =>
  worklists.find((list) => list.name === name) ?? worklists.find((list) => list.name === FIRST_LIST);

const FILTERS = [...new Set(worklists.flatMap((list) => list.filters.map(({ name }) => name)))];

/** The address of a list; filters of another one are left behind. */
export const toList = (list) =>
  href({ view: 'work', ...Object.fromEntries(FILTERS.map((name) => [name, ''])), list: list.name });

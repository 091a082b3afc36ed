// What a worklist is:
//   name, service, path     whose list it is
//   filters                 each {name, options, label(option), standard}: an option of the API
//   columns                 each {title, text(row, known), cell?(row, known)}; known {place, number}
//   open                    parameters of what still waits, for the number on its tab; or a list of such
//   parts                   several lists read whole and put in one order, in place of service and path
import { ask } from '../core/api.js';
import { placesOf } from '../core/places.js';
import { numbersOf } from '../core/numbers.js';

/** The list that is shown where none is named. */
export const FIRST_LIST = 'candidates';
export const PAGE = 25;
const MOST = 1000;
/** What a CSV file holds at most; beyond it one asks an area below. */
export const MOST_ROWS = 20_000;

/** The options chosen in the address, or those a list begins with. */
export const chosen = (list, route) =>
  Object.fromEntries(list.filters.map(({ name, standard }) => [name, route[name] ?? standard]));

/** "ALL" is an option of the page only. */
const asked = (list, route) =>
  Object.fromEntries(Object.entries(chosen(list, route)).filter(([, value]) => value !== 'ALL'));

/** How many rows there are for these parameters. */
export const total = (list, area, parameters) =>
  ask(list.service, list.path, { area, ...parameters, count: true, limit: 1 }).then((answer) => answer.total);

/** What waits in an area. */
export async function waiting(list, area) {
  const counts = list.parts?.map((part) => total(part, area, part.parameters))
    ?? [list.open].flat().map((parameters) => total(list, area, parameters));
  const totals = await Promise.all(counts);
  return totals.reduce((sum, one) => sum + one, 0);
}

/** A page of the list, with the names that its rows need: {items, next, total, known, missing}. */
export async function pageOf(list, route) {
  const page = list.parts ? await whole(list, route)
    : await ask(list.service, list.path, {
        area: route.area, ...asked(list, route), cursor: route.cursor, count: true, limit: PAGE,
      });
  return { ...page, known: await knownOf(page.items) };
}

/** Every row, for a file: {items, known}. */
export async function allOf(list, route) {
  if (list.parts) return pageOf(list, route);
  const items = [];
  let cursor;
  do {
    const page = await ask(list.service, list.path, { area: route.area, ...asked(list, route), cursor, limit: MOST });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < MOST_ROWS);
  return { items, known: await knownOf(items) };
}

async function knownOf(items) {
  const without = items.filter((row) => !row.familyNumber).map((row) => row.familyId);
  const [place, number] = await Promise.all([
    placesOf(items.map((row) => row.areaCode)),
    without.length ? numbersOf(without) : () => undefined,
  ]);
  return { place, number: (row) => row.familyNumber ?? number(row.familyId) };
}

/** Several short lists in one order; what one of them refuses is told beside what the others say. */
async function whole(list, route) {
  const answers = await Promise.allSettled(list.parts.map((part) =>
    ask(part.service, part.path, { area: route.area, ...part.parameters, limit: MOST })
      .then(({ items }) => items.map((row) => ({ ...row, part })))));
  const refused = answers.filter(({ status }) => status === 'rejected');
  if (refused.length === answers.length) throw refused[0].reason;
  const items = answers.flatMap(({ value }) => value ?? []).sort(list.order);
  return { items, next: null, total: items.length, missing: refused.map(({ reason }) => reason) };
}

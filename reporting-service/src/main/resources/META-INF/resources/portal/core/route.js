// The address says what is shown: #/<view>?area=35.22&from=2024-12-31&to=2025-12-31
// Codes and days only. Identifiers and names of people never stand in an address.
import { session } from './session.js';
import { today } from './language.js';

const FIRST_VIEW = 'overview';

/** What the address shows: {view, area, from, to, …}, with what it leaves out filled in. */
export function here() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  const asked = Object.fromEntries(new URLSearchParams(query ?? ''));
  const now = today();
  return {
    ...asked,
    view: path || FIRST_VIEW,
    area: asked.area ?? ownArea(),
    from: isDay(asked.from) ? asked.from : `${Number(now.slice(0, 4)) - 2}-12-31`,
    to: isDay(asked.to) ? asked.to : now,
  };
}

/** Whether an area lies in that of whoever is signed in; what is no code does not. */
export const isMine = (area) =>
  area === ownArea() || (AREA.test(area) && (ownArea() === '*' || area.startsWith(`${ownArea()}.`)));

const AREA = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;

/** The area of whoever is signed in. */
export const ownArea = () => session()?.claims.area ?? '*';

/**
 * An address that differs from this one; area and days are carried over. The place in a list is not,
 * unless it is what changes: a cursor belongs to one question.
 */
export function href(change) {
  const [, query] = location.hash.split('?');
  const { view, ...parameters } = { view: here().view, ...change };
  const kept = new URLSearchParams(query ?? '');
  if (change.view && change.view !== here().view) {
    for (const name of [...kept.keys()]) if (!CARRIED.has(name)) kept.delete(name);
  }
  if (!('cursor' in change)) for (const name of PLACE_IN_A_LIST) kept.delete(name);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === null || value === '') kept.delete(name);
    else kept.set(name, value);
  }
  return `#/${view}${kept.size ? `?${kept}` : ''}`;
}

const CARRIED = new Set(['area', 'from', 'to']);
const PLACE_IN_A_LIST = ['cursor', 'page'];

export function go(change) {
  location.hash = href(change);
}

const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');

// Families' public numbers, where a list of another service knows only their ids.
import { find } from './api.js';

/** A function from a family's id to its number; of what the registry does not tell, nothing. */
export async function numbersOf(familyIds) {
  const asked = [...new Set(familyIds.filter(Boolean))];
  const numbers = new Map();
  for (let i = 0; i < asked.length; i += 1000) {
    const answer = await find('registry', '/families/lookups', { familyIds: asked.slice(i, i + 1000) })
      .catch(() => ({ items: [] }));
    answer.items.forEach(({ id, familyNumber }) => numbers.set(id, familyNumber));
  }
  return (id) => numbers.get(id);
}

// Regions as the registry names them, up to one's own area.
import { ask } from './api.js';
import { ownArea } from './route.js';
import { t } from './language.js';

/** The level of an area by its code: COUNTRY PROVINCE REGENCY DISTRICT VILLAGE. */
export const levelOf = (code) =>
  code === '*' ? 'COUNTRY' : ['PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE'][code.split('.').length - 1];

/** The areas from one's own down to this one, each {code, name}. */
export async function wayTo(code) {
  const own = ownArea();
  const codes = own === '*' ? ['*'] : [];
  if (code !== '*') {
    const parts = code.split('.');
    for (let i = 1; i <= parts.length; i++) {
      const above = parts.slice(0, i).join('.');
      if (own === '*' || above.length >= own.length) codes.push(above);
    }
  }
  return Promise.all(codes.map(named));
}

/** A region by its code, {code, name}. */
export async function named(code) {
  if (code === '*') return { code, name: t('area.country') };
  return ask('registry', `/regions/${code}`);
}

/** The regions directly below, each {code, name}; of a village none. */
export async function below(code) {
  if (levelOf(code) === 'VILLAGE') return [];
  const parameters = code === '*' ? { level: 'PROVINCE', limit: 1000 } : { parent: code, limit: 1000 };
  const answer = await ask('registry', '/regions', parameters);
  return answer.items.filter((region) => !region.validTo);
}

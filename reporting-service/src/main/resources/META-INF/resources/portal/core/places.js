// Names of villages and what they lie in. The registry tells a regency's villages in one answer; of
// lists that reach over more than a few regencies only the regencies' names are asked for.
import { ask } from './api.js';

const FEW = 5;
const ALL = 1000;

/** A function from a village's code to {name, above}; of what the registry does not tell, the code. */
export async function placesOf(codes) {
  const regencies = [...new Set(codes.filter(Boolean).map((code) => code.slice(0, 5)))];
  const names = new Map();
  const keep = ({ items }) => items.forEach(({ code, name }) => names.set(code, name));
  const questions = regencies.length > FEW
    ? [{ level: 'REGENCY', limit: ALL }]
    : regencies.flatMap((code) => [
        { q: code, level: 'VILLAGE', limit: ALL },
        { parent: code, limit: ALL },
        ...(regencies.length > 1 ? [{ q: code, level: 'REGENCY' }] : []),
      ]);
  const answers = await Promise.allSettled(questions.map((one) => ask('registry', '/regions', one)));
  answers.filter(({ status }) => status === 'fulfilled').forEach(({ value }) => keep(value));
  return (code) => {
    const above = [names.get(code.slice(0, 8)), names.get(code.slice(0, 5))].filter(Boolean);
    return names.has(code) ? { name: names.get(code), above: above.join(' · ') }
      : { name: above[0] ?? code, above: above.length ? code : '' };
  };
}

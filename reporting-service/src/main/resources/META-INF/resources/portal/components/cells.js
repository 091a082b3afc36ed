// What cells of tables and facts of a family have in common.
import { html, nothing } from 'lit';
import { here, href } from '../core/route.js';
import { FIRST_LIST } from '../worklists/list.js';
import { daysTo, number, shortDay, t } from '../core/language.js';

/** The way to a family's page, and which list it leads back to; its id is of no use outside. */
export const familyLink = (id, familyNumber) => {
  const { view, list } = here();
  return html`<a class="family-link" href=${href({
    view: 'family', id, list: view === 'work' ? list ?? FIRST_LIST : undefined,
  })}>${familyNumber ?? t('work.family')}</a>`;
};

/** kind: good, near, late or plain. */
export const badge = (text, kind = 'plain') => html`<span class="badge ${kind}">${text}</span>`;

export const place = ({ name, above }) => html`${name}${above ? html`<small>${above}</small>` : nothing}`;

export const lines = (texts) =>
  texts.length ? html`<ul class="lines">${texts.map((text) => html`<li>${text}</li>`)}</ul>` : '–';

/** A day and how far away it is. */
export const due = (iso) => {
  const days = daysTo(iso);
  return html`${shortDay(iso)}<small class=${days < 0 ? 'late' : days <= 3 ? 'near' : ''}>${distance(days)}</small>`;
};

export const distance = (days) =>
  days === 0 ? t('due.today')
    : t(days < 0 ? 'due.ago' : 'due.ahead', { days: number(Math.abs(days)) });

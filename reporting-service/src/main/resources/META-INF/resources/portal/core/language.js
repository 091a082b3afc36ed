// Words and numbers in the chosen language. Indonesian is the default.
import id from '../messages/id.js';
import en from '../messages/en.js';
import workId from '../messages/work-id.js';
import workEn from '../messages/work-en.js';

const KEPT = 'graduasi.language';
const words = { id: { ...id, ...workId }, en: { ...en, ...workEn } };
const locales = { id: 'id-ID', en: 'en-GB' };
let current = localStorage.getItem(KEPT) === 'en' ? 'en' : 'id';
const made = new Map();

export const language = () => current;
export const languages = Object.keys(words);

/** Changes the language; whoever shows words hears "graduasi-language" and draws anew. */
export function speak(chosen) {
  current = chosen;
  localStorage.setItem(KEPT, chosen);
  document.documentElement.lang = chosen;
  window.dispatchEvent(new Event('graduasi-language'));
}

/** The words of a key, with {name} replaced. A key without words is shown as it is. */
export function t(key, values = {}) {
  const text = words[current][key] ?? words.id[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
}

/** The words of a key, or something else where there are none. */
export const tOr = (key, otherwise) => (key in words[current] ? t(key) : otherwise);

/** 55.028 or 55,028. */
export const number = (value) => format('number', {}).format(value);

/** +214, −214: the sign is always there. */
export const signed = (value) =>
  format('signed', { signDisplay: 'exceptZero' }).format(value).replace('-', '−');

/** Of a share between 0 and 1. */
export const percent = (share) =>
  format('percent', { style: 'percent', maximumFractionDigits: 1 }).format(share);

export const signedPercent = (share) =>
  format('signedPercent', {
    style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero',
  }).format(share).replace('-', '−');

/** A measured number with two decimals, e.g. 12,03. */
export const decimal = (value) =>
  format('decimal', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

/** Whole rupiah. */
export const rupiah = (value) =>
  format('rupiah', { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 }).format(value);

/** Rupiah in millions and billions where the room is small. */
export const shortRupiah = (value) =>
  format('shortRupiah', {
    style: 'currency', currency: 'IDR', notation: 'compact', maximumFractionDigits: 1,
  }).format(value);

/** 31 Desember 2025, of an ISO day. */
export const day = (iso) => date('day', { day: 'numeric', month: 'long', year: 'numeric' }, iso);

/** 31 Des 2025, of an ISO day. */
export const shortDay = (iso) => date('shortDay', { day: 'numeric', month: 'short', year: 'numeric' }, iso);

/** Des 2025, of an ISO day. */
export const month = (iso) => date('month', { month: 'short', year: 'numeric' }, iso);

/** A moment in Jakarta's time. */
export const moment = (iso) =>
  cached('moment', () =>
    new Intl.DateTimeFormat(locales[current], {
      dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta',
    })).format(new Date(iso));

/** Today in Jakarta, as an ISO day. */
export const today = () => dayOf(new Date());

/** The day of a moment in Jakarta, as an ISO day. */
export const dayOf = (instant) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date(instant));

/** Days from today to an ISO day; below zero when it is over. */
export const daysTo = (iso) => Math.round((Date.parse(iso) - Date.parse(today())) / 86_400_000);

const format = (name, options) =>
  cached(name, () => new Intl.NumberFormat(locales[current], options));

const date = (name, options, iso) =>
  cached(name, () => new Intl.DateTimeFormat(locales[current], { ...options, timeZone: 'UTC' }))
    .format(new Date(`${iso}T00:00:00Z`));

function cached(name, make) {
  const key = `${current} ${name}`;
  if (!made.has(key)) made.set(key, make());
  return made.get(key);
}

document.documentElement.lang = current;

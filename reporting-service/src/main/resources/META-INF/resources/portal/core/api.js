// The way to the four services: the token, the language, problems as sentences, files as downloads.
import { addressOf } from './settings.js';
import { session, expire } from './session.js';
import { language, t } from './language.js';

/** A service's refusal (problem+json), or that it could not be reached. */
export class Trouble extends Error {
  constructor({ status = 0, code, title, detail, violations = [] }) {
    super(title);
    Object.assign(this, { status, code, title, detail, violations });
  }
}

const FRESH_MS = 60_000;
const answers = new Map();

/**
 * GETs JSON. Answers are shared for a minute, so that figures may ask for the same.
 * Identifiers and names never go into parameters: look-ups are POST (see send).
 */
export function ask(service, path, parameters = {}) {
  const url = urlOf(service, path, parameters);
  const key = `${language()} ${url}`;
  const held = answers.get(key);
  if (held && held.at > Date.now() - FRESH_MS) return held.answer;
  const answer = request(url).then((response) => response.json());
  answers.set(key, { at: Date.now(), answer });
  answer.catch(() => answers.delete(key));
  return answer;
}

/**
 * Asks by POST, where what is asked for must not stand in an address, or is too long for one: names,
 * identifiers, many ids. Changes nothing and is not shared.
 */
export async function find(service, path, body, parameters = {}) {
  const response = await request(urlOf(service, path, parameters), {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  });
  return response.json();
}

/** What is asked from now on is read anew. */
export const forgetAnswers = () => answers.clear();

/** Sends JSON and gives the answer's JSON; headers are e.g. X-Purpose or If-Match. */
export async function send(service, method, path, body, headers = {}) {
  const response = await request(urlOf(service, path, {}), {
    method,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  });
  forgetAnswers();
  return response.status === 204 ? null : response.json();
}

/** Fetches a file with the token and hands it to the browser's downloads. */
export async function download(service, path, parameters, mediaType, name) {
  const response = await request(urlOf(service, path, parameters), {
    headers: { Accept: mediaType },
  });
  saveAs(await response.blob(), name);
}

/** Hands a file that lies here already to the browser's downloads. */
export function saveAs(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FRESH_MS);
}

function urlOf(service, path, parameters) {
  const url = new URL(`${addressOf(service)}/api/v1${path}`);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '') url.searchParams.set(name, value);
  }
  return url.href;
}

async function request(url, options = {}) {
  const headers = {
    Accept: 'application/json',
    'Accept-Language': language(),
    Authorization: `Bearer ${session()?.token}`,
    ...options.headers,
  };
  let response;
  try {
    response = await fetch(url, { ...options, headers });
  } catch {
    throw new Trouble({ title: t('trouble.unreachable') });
  }
  if (response.ok) return response;
  if (response.status === 401) {
    expire();
    window.dispatchEvent(new Event('graduasi-expired'));
  }
  throw new Trouble(await problemOf(response));
}

async function problemOf(response) {
  const type = response.headers.get('Content-Type') ?? '';
  const problem = type.includes('json') ? await response.json().catch(() => null) : null;
  return problem ?? { status: response.status, title: t('trouble.status', { status: response.status }) };
}

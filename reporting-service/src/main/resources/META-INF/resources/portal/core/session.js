// Signing in: OIDC's authorization code flow with PKCE (RFC 7636, S256), for a public client.
// The token lies in sessionStorage: it survives a reload, and is gone with the tab.

const SESSION = 'graduasi.session';
const ATTEMPT = 'graduasi.sign-in';

/** The tab's session {token, idToken, expiresAt, claims}; null when there is none, or no longer. */
export function session() {
  const kept = JSON.parse(sessionStorage.getItem(SESSION));
  return kept && kept.expiresAt > Date.now() ? kept : null;
}

/** Asks whether somebody with one of these roles is signed in. */
export const anyOf = (...roles) => () =>
  session()?.claims.roles.some((role) => roles.includes(role)) ?? false;

/** Whether this tab was signed in before, so that "expired" is the right word. */
export const wasSignedIn = () => sessionStorage.getItem(SESSION) !== null;

export const home = () => new URL('/', location.href).href;

/** Leaves for the issuer; the way back leads to what the address shows now. */
export async function signIn(settings) {
  const verifier = random(32);
  const state = random(16);
  const attempt = { verifier, state, hash: location.hash };
  sessionStorage.setItem(ATTEMPT, JSON.stringify(attempt));
  const address = new URL(settings.authorize);
  const parameters = {
    response_type: 'code',
    client_id: settings.clientId,
    redirect_uri: home(),
    scope: settings.scope,
    state,
    nonce: random(16),
    code_challenge: await challenge(verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  location.assign(address);
}

/** Exchanges the code when the issuer has sent somebody back; says whether that failed. */
export async function finishSignIn(settings) {
  const answer = new URLSearchParams(location.search);
  if (!answer.has('code') && !answer.has('error')) return true;
  const attempt = JSON.parse(sessionStorage.getItem(ATTEMPT));
  sessionStorage.removeItem(ATTEMPT);
  history.replaceState(null, '', home() + (attempt?.hash ?? ''));
  if (!attempt || answer.get('state') !== attempt.state || !answer.has('code')) return false;
  const response = await fetch(settings.token, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: settings.clientId,
      code: answer.get('code'),
      redirect_uri: home(),
      code_verifier: attempt.verifier,
    }),
  });
  if (!response.ok) return false;
  keep(await response.json());
  return true;
}

/** Forgets the token, and ends the issuer's session where it offers that. */
export function signOut(settings) {
  const idToken = session()?.idToken;
  sessionStorage.removeItem(SESSION);
  if (!settings.endSession) return location.replace(home());
  const address = new URL(settings.endSession);
  address.searchParams.set('client_id', settings.clientId);
  address.searchParams.set('post_logout_redirect_uri', home());
  if (idToken) address.searchParams.set('id_token_hint', idToken);
  location.assign(address);
}

/** Forgets the token that a service no longer takes, but not that there was one. */
export function expire() {
  const kept = JSON.parse(sessionStorage.getItem(SESSION));
  if (kept) sessionStorage.setItem(SESSION, JSON.stringify({ ...kept, token: '', expiresAt: 0 }));
}

function keep(answer) {
  const claims = JSON.parse(decoded(answer.access_token.split('.')[1]));
  const kept = {
    token: answer.access_token,
    idToken: answer.id_token,
    expiresAt: claims.exp * 1000,
    claims: { sub: claims.sub, name: claims.name, roles: claims.roles ?? [], area: claims.area },
  };
  sessionStorage.setItem(SESSION, JSON.stringify(kept));
}

const random = (bytes) => encoded(crypto.getRandomValues(new Uint8Array(bytes)));

async function challenge(verifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return encoded(new Uint8Array(digest));
}

const encoded = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');

function decoded(part) {
  const binary = atob(part.replace(/-/g, '+').replace(/_/g, '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}

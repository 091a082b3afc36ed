// The shell: who is signed in, which area, which view. Views are listed in views/index.js.
import { html, nothing } from 'lit';
import { View } from './core/view.js';
import { loadSettings, known } from './core/settings.js';
import { session, wasSignedIn, finishSignIn, signOut } from './core/session.js';
import { here, href, isMine, ownArea } from './core/route.js';
import { forgetAnswers } from './core/api.js';
import { language, languages, speak, t, tOr } from './core/language.js';
import { views } from './views/index.js';
import './components/area-path.js';
import './components/welcome.js';

class Portal extends View {
  static properties = { state: { state: true }, route: { state: true } };

  constructor() {
    super();
    this.state = 'starting';
    this.elements = new Map();
    window.addEventListener('hashchange', () => this.show());
    window.addEventListener('graduasi-language', () => this.name());
    window.addEventListener('graduasi-expired', () => (this.state = 'expired'));
    this.start();
  }

  async start() {
    try {
      const settings = await loadSettings();
      const finished = await finishSignIn(settings);
      this.state = session() ? 'in' : !finished ? 'failed' : wasSignedIn() ? 'expired' : 'out';
    } catch (trouble) {
      console.error(trouble);
      this.state = 'broken';
    }
    this.show();
  }

  /** Shows what the address says; a view's element is kept, so that going back is quick. */
  async show() {
    if (this.state !== 'in') return;
    if (!session()) {
      this.state = 'expired';
      return;
    }
    const route = here();
    const view = views.find((one) => one.name === route.view && one.mayBeSeen()) ?? views[0];
    const moved = this.route && this.route.view !== route.view;
    if (!this.elements.has(view)) {
      await view.load();
      this.elements.set(view, document.createElement(view.element));
    }
    this.elements.get(view).route = route;
    this.route = route;
    this.view = view;
    this.name();
    if (moved) {
      await this.updateComplete;
      scrollTo(0, 0);
      this.querySelector('main').focus({ preventScroll: true });
    }
  }

  name() {
    document.title = this.view ? `${t(this.view.title)} · Graduasi` : 'Graduasi';
  }

  render() {
    return html`
      <a class="skip" href="#main" @click=${this.skip}>${t('skip')}</a>
      ${this.header()}
      ${this.state === 'in' && this.view
        ? isMine(this.route.area) ? this.content() : this.outside()
        : html`<main id="main" tabindex="-1">
            <welcome-page .state=${this.state}></welcome-page>
          </main>`}
      ${this.footer()}
    `;
  }

  content() {
    return html`<area-path .route=${this.route} .within=${this.view.within}></area-path>
      <main id="main" tabindex="-1">${this.elements.get(this.view)}</main>`;
  }

  outside() {
    return html`<main id="main" tabindex="-1">
      <h1>${t('outside')}</h1>
      <p><a href=${href({ area: ownArea() })}>${t('outside.back')}</a></p>
    </main>`;
  }

  skip(event) {
    event.preventDefault();
    document.getElementById('main').focus();
  }

  header() {
    return html`<header class="top">
      <a class="brand" href="#/"><img src="/graduasi/icon.svg" alt="" width="32" height="32" />
        <span>Graduasi</span></a>
      ${this.state === 'in' ? this.navigation() : nothing}
      <div class="top-end">
        <div class="choice" role="group" aria-label=${t('language')}>
          ${languages.map((one) => html`<button type="button" lang=${one}
            aria-pressed=${one === language()} aria-label=${t(`language.${one}`)}
            @click=${() => speak(one)}>${one.toUpperCase()}</button>`)}
        </div>
        ${this.state === 'in' ? this.person() : nothing}
      </div>
    </header>`;
  }

  navigation() {
    return html`<nav aria-label=${t('navigation')}>
      <ul>${views.filter((view) => view.mayBeSeen() && !view.within).map((view) => html`<li>
        <a href=${href({ view: view.name })}
          aria-current=${view === this.view ? 'page' : view.name === this.view?.within ? 'true' : nothing}>${t(view.title)}</a></li>`)}</ul>
    </nav>`;
  }

  person() {
    const { sub, name, roles } = session()?.claims ?? { roles: [] };
    return html`<div class="person">
      <span><strong>${name ?? sub}</strong>
        <small>${roles.map((role) => tOr(`role.${role}`, role)).join(', ')}</small></span>
      <button type="button" class="quiet" @click=${this.leave}>${t('sign-out')}</button>
    </div>`;
  }

  leave() {
    forgetAnswers();
    signOut(known());
  }

  footer() {
    return html`<footer class="bottom">
      <p>${t('footer')}</p>
      <ul>
        <li><a href="/q/swagger-ui/">${t('footer.api')}</a></li>
        <li><a href="/problems">${t('footer.problems')}</a></li>
      </ul>
    </footer>`;
  }
}

customElements.define('graduasi-portal', Portal);

// What every element of the portal is: Lit, in the page itself (so that one set of style sheets,
// one print sheet and one order of headings hold for all), drawn anew when the language changes.
import { LitElement } from 'lit';

export class View extends LitElement {
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.onLanguage = () => this.requestUpdate();
    window.addEventListener('graduasi-language', this.onLanguage);
  }

  disconnectedCallback() {
    window.removeEventListener('graduasi-language', this.onLanguage);
    super.disconnectedCallback();
  }
}

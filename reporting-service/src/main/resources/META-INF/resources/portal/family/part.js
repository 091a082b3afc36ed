// A part of a family's page: what one service says of it. Each asks for itself, so that one that fails
// says so, offers to try again, and leaves the others as they are. A part extends this with
//   name             its key in the messages; service, whom it asks
//   load()           a promise of what it shows
//   isEmpty(answer)  when there is nothing to tell
//   draw(answer)
import { html } from 'lit';
import { View } from '../core/view.js';
import { Loading } from '../core/loading.js';
import { ask } from '../core/api.js';
import { t } from '../core/language.js';

export class FamilyPart extends View {
  static properties = { familyId: {} };

  constructor() {
    super();
    this.answer = new Loading(this, () => this.load(), () => [this.familyId]);
  }

  isEmpty() {
    return false;
  }

  get titleId() {
    return `${this.localName}-title`;
  }

  render() {
    return html`<section class="figure" aria-busy=${this.answer.busy} aria-labelledby=${this.titleId}>
      <header><h2 id=${this.titleId}>${t(`family.${this.name}`)}</h2></header>
      ${this.answer.show((answer) => (this.isEmpty(answer)
        ? html`<p class="empty">${t(`family.${this.name}.none`)}</p>` : this.draw(answer)))}
      <p class="origin">${t('family.source', { service: t(`service.${this.service}`) })}</p>
    </section>`;
  }
}

export const familyOf = (id) => ask('registry', `/families/${id}`);

/** A function from a member's id to the name; without the registry's answer nobody is named. */
export const peopleOf = (id) =>
  familyOf(id).then(({ members }) => new Map(members.map((one) => [one.id, one.name])), () => new Map())
    .then((names) => (memberId) => names.get(memberId) ?? t('family.person'));

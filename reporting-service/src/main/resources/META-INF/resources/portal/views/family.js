// One family, as all four services know it. They are asked at the same time; each part stands by itself.
import { html } from 'lit';
import { View } from '../core/view.js';
import { Loading } from '../core/loading.js';
import { href } from '../core/route.js';
import { t } from '../core/language.js';
import { listNamed, toList } from '../worklists/index.js';
import { familyOf } from '../family/part.js';
import '../family/facts.js';
import '../family/people.js';
import '../family/enrollments.js';
import '../family/entitlement.js';
import '../family/readiness.js';
import '../family/cases.js';
import '../family/learning.js';
import '../family/capital.js';
import '../family/issues.js';
import '../family/history.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

class Family extends View {
  static properties = { route: {} };

  constructor() {
    super();
    this.answer = new Loading(this, async () => (UUID.test(this.route?.id) ? familyOf(this.route.id) : undefined), () => [this.route?.id]);
  }

  render() {
    const { id, list } = this.route;
    const back = html`<p class="back"><a href=${list ? toList(listNamed(list)) : href({ view: 'search' })}>
      ‹ ${list ? t(`work.${listNamed(list).name}`) : t('search')}</a></p>`;
    if (!UUID.test(id ?? '')) return html`${back}<h1>${t('family')}</h1><p class="empty">${t('family.unknown')}</p>`;
    return html`${back}
      <div class="page-head"><h1>${t('family')} <span class="whole">${this.answer.value?.familyNumber ?? ''}</span></h1></div>
      <div class="figures family">
        <family-facts class="wide" .familyId=${id}></family-facts>
        <family-people class="wide" .familyId=${id}></family-people>
        <div class="column">
          <family-enrollments .familyId=${id}></family-enrollments>
          <family-entitlement .familyId=${id}></family-entitlement>
          <family-issues .familyId=${id}></family-issues>
        </div>
        <div class="column">
          <family-readiness .familyId=${id}></family-readiness>
          <family-cases .familyId=${id}></family-cases>
          <family-learning .familyId=${id}></family-learning>
        </div>
        <family-capital class="wide" .familyId=${id}></family-capital>
        <family-history class="wide" .familyId=${id}></family-history>
      </div>`;
  }
}

customElements.define('family-page', Family);

import { MEMBER, profileId } from './profile-ids';

export interface EmberParts {
  readonly slug?: string;
  readonly name?: string;
  readonly pronouns?: string;
  readonly degree?: string;
  readonly affiliations?: string;
  readonly mutuals?: string;
  readonly actions?: string;
  readonly cards?: string;
}

/** One invented profile in the classic frontend. */
export function emberPage(parts: EmberParts = {}): string {
  const { slug = 'ann-bell', name = 'Ann Bell', degree = '2nd', pronouns = '' } = parts;
  return `<main class="scaffold-layout__main"><section class="artdeco-card" data-member-id="${MEMBER}"><div class="ph5 pb5">
    <div class="mt2 relative"><div><div>
      <span class="artdeco-hoverable-trigger"><a href="/in/${slug}/overlay/about-this-profile/"><h1 class="inline t-24">${name}</h1></a></span>${pronouns}
      <span class="distance-badge"><span class="visually-hidden">Connection</span><span aria-hidden="true" class="dist-value">${degree}</span></span>
    </div><div class="text-body-medium break-words"> Head of Samples </div></div>
    <ul>${parts.affiliations ?? `${affiliation('Sample Ltd')}${affiliation('University of Examples')}`}</ul>
    <div class="mt2"><span class="text-body-small inline t-black--light break-words"> Exampleville, Sampleland </span>
      <span class="t-black--light"><a href="/in/${slug}/overlay/contact-info/" id="top-card-text-details-contact-info">Contact info</a></span></div></div>
    <ul><li class="text-body-small"><a href="/search/results/people/?connectionOf=%5B%22${profileId(MEMBER)}%22%5D&amp;network=%5B%22F%22%2C%22S%22%5D"><span class="t-bold">500+</span> connections</a></li></ul>
    ${parts.mutuals ?? ''}<div><div>${parts.actions ?? ''}</div></div>
  </div></section>${parts.cards ?? ''}</main>`;
}

export function affiliation(text: string, picture = '<img class="EntityPhoto-square-1" alt=""/>'): string {
  return `<li><button aria-label="${text}" type="button">${picture}<span class="hoverable-link-text break-words"><div dir="ltr"> ${text} </div></span></button></li>`;
}

export function emberMutuals(sentence: string): string {
  return `<a href="https://www.linkedin.com/search/results/people/?facetNetwork=%22F%22&amp;facetConnectionOf=%22${profileId(MEMBER)}%22"><span class="hoverable-link-text"><span aria-hidden="true">${sentence}</span><span class="visually-hidden">${sentence}</span></span></a>`;
}

export function emberButton(icon: string): string {
  return `<button aria-label="x" class="artdeco-button"><svg data-test-icon="${icon}"></svg><span class="artdeco-button__text">x</span></button>`;
}

export function emberCard(anchor: string, entries: string): string {
  return `<section class="artdeco-card pv-profile-card"><div id="${anchor}" class="pv-profile-card__anchor"></div><div><h2><span aria-hidden="true">Heading</span><span class="visually-hidden">Heading</span></h2></div><div><ul>${entries}</ul></div></section>`;
}

/** A line as the classic frontend writes it: once to see, once for screen readers. */
export function emberLine(text: string, spoken = text): string {
  return `<span class="t-14 t-normal"><span aria-hidden="true">${text}</span><span class="visually-hidden">${spoken}</span></span>`;
}

export function emberEntity(link: string, lines: readonly string[], inner = ''): string {
  const [title = '', ...others] = lines;
  return `<li class="artdeco-list__item"><div data-view-name="profile-component-entity"><div><a href="${link}"><img alt=""/></a></div><div><div><div class="t-bold">${emberLine(title)}</div>${others.map((line) => emberLine(line)).join('')}</div>${inner && `<div class="pvs-entity__sub-components"><ul>${inner}</ul></div>`}</div></div></li>`;
}

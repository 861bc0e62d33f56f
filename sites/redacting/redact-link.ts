import { redactId, redactKey, redactText } from './redact-values';
import type { StandIns } from './stand-ins';

const LINKEDIN = /^(https:\/\/(?:[a-z]+\.)?linkedin\.com)?(\/[^?#]*)(?:\?([^#]*))?/u;
const GOOGLE = /^https:\/\/[a-z]+\.google\.com(?:\/SignOutOptions)?/u;

/** The parts of a LinkedIn path that name a kind of page; every other part names somebody or something. */
const PLACES = new Set(
  'in overlay contact-info edit messaging compose search results people company school showcase groups newsletters jobs premium services preload custom-invite search-custom-invite invite-connect connections details experience education feed update mynetwork'.split(
    ' ',
  ),
);

/** The questions of a LinkedIn link by which its readers tell links apart. */
const ASKED = new Set([
  'connectionOf',
  'facetConnectionOf',
  'vanityName',
  'profileUrn',
  'recipient',
  'network',
  'facetNetwork',
]);

/** Where a link leads, as far as readers need it: without who it is about; undefined for a link out of both sites. */
export function redactLink(link: string, standIns: StandIns): string | undefined {
  if (link.startsWith('#')) return redactKey(link, standIns);
  const google = GOOGLE.exec(link)?.[0];
  if (google) return google;
  const [, origin = '', path = '', query] = LINKEDIN.exec(link) ?? [];
  if (path === '' || path.startsWith('//')) return undefined;
  return origin + redactPath(path, standIns) + (query === undefined ? '' : redactQuery(query, standIns));
}

function redactPath(path: string, standIns: StandIns): string {
  const parts = path.split('/');
  return parts
    .map((part, index) => {
      if (part === '' || PLACES.has(part)) return part;
      return parts[index - 1] === 'in' ? redactSlug(part, standIns) : redactId(decoded(part), standIns);
    })
    .join('/');
}

// `/in/` may be followed by the id of a profile in place of its slug.
function redactSlug(slug: string, standIns: StandIns): string {
  return /^AC[ow]A[\w-]{35}$/u.test(slug) ? standIns.profileId(slug) : standIns.slug(slug);
}

function redactQuery(query: string, standIns: StandIns): string {
  const kept = query.split('&').flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return ASKED.has(name) ? [`${name}=${redactAnswer(name, value, standIns)}`] : [];
  });
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function redactAnswer(name: string, value: string, standIns: StandIns): string {
  const plain = decoded(value);
  const redacted = redactPlainAnswer(name, plain, standIns);
  return plain === value ? redacted : encodeURIComponent(redacted);
}

function redactPlainAnswer(name: string, plain: string, standIns: StandIns): string {
  if (name === 'vanityName') return redactSlug(plain, standIns);
  // Which circles of people are listed: F, S and O for first, second and others.
  if (/network/iu.test(name)) return /^\[?"?[FSO]"?(?:,"?[FSO]"?)*\]?$/u.test(plain) ? plain : '';
  return redactText(plain, standIns);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % makes it no URI component; it is its own spelling.
    return text;
  }
}

import { element } from '../shared/element.js';
import { linkedinAddressOf, linkedinSections } from './linkedin-situations.js';
import { addressOf, sections } from './situations.js';

const languages = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  pl: 'Polski',
  ja: '日本語',
  ar: 'العربية',
  vi: 'Tiếng Việt',
};
const links = [];

document.body.append(
  element(
    'main',
    {},
    element('h1', {}, 'Gallery'),
    element(
      'p',
      {},
      'A stand-in Gmail and a stand-in LinkedIn in every situation. Each link opens one; nothing leaves this machine.',
    ),
    languageChoice(),
    sections.map((section) => sectionOf(section, addressOf)),
    linkedinSections.map((section) => sectionOf(section, linkedinAddressOf)),
  ),
);
speak(new URLSearchParams(location.search).get('ui') ?? 'en');

function languageChoice() {
  const choices = Object.entries(languages).map(([language, name]) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name: 'language', value: language }),
      element('span', { lang: language }, name),
    ),
  );
  const choice = element('fieldset', {}, element('legend', {}, 'Language of the pages'), choices);
  choice.addEventListener('change', (event) => speak(event.target.value));
  return choice;
}

function sectionOf({ title, situations }, addressIn) {
  const items = situations.map((situation) => {
    const link = element('a', { target: '_blank', rel: 'noreferrer' }, situation.title);
    links.push({ link, addressIn: (language) => addressIn(situation, language) });
    return element('li', {}, link, element('p', {}, situation.look));
  });
  return element('section', {}, element('h2', {}, title), element('ul', {}, items));
}

function speak(language) {
  document.querySelector(`input[value=${language}]`).checked = true;
  for (const { link, addressIn } of links) link.href = addressIn(language);
}

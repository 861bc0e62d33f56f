import { element } from '../shared/element.js';
import { cardNames, educationSection, interestsSection } from './cards-sdui.js';
import { emberEducation, emberExperience } from './cards-ember.js';
import { experienceCard } from './experience-sdui.js';

const screens = {
  experience: 'ProfileExperienceDetails',
  education: 'ProfileEducationDetails',
  interests: 'ProfileInterestsDetails',
};

/** Builds a details page (`/in/<slug>/details/<part>/`): it replaces the profile, and its top card is gone. */
export function detailsPage(member, part, isEmber) {
  const content = isEmber ? emberPart(member, part) : sduiPart(member, part);
  const screen = isEmber
    ? undefined
    : `com.linkedin.sdui.flagshipnav.profile.${screens[part] ?? 'ProfileDetails'}`;
  return element('div', { 'data-sdui-screen': screen, class: 'sketch-column' }, content);
}

function sduiPart(member, part) {
  if (part === 'education') return educationSection(member);
  if (part === 'interests') return interestsSection(member);
  return experienceCard(member, cardNames(member, 'ExperienceDetailsSection'));
}

function emberPart(member, part) {
  return part === 'education' ? emberEducation(member) : emberExperience(member);
}

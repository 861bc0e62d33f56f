import { options } from './stand-in.js';

const minutesPerDay = 24 * 60;
const farthestDays = 800;

/** Gives a day as the date field shows it: in the language of the page. */
export function dateFieldText(time) {
  return new Intl.DateTimeFormat(options.ui, { dateStyle: 'medium' }).format(time);
}

/** Gives a time of day as the time field shows it: in the language of the page. */
export function timeFieldText(time) {
  return new Intl.DateTimeFormat(options.ui, { timeStyle: 'short' }).format(time);
}

/** Gives the moment that both fields name, typed as the page writes it or as 2026-11-24 and 08:30, or undefined. */
export function momentIn(dateText, timeText) {
  const day = dayIn(dateText.trim());
  const minute = minuteIn(timeText.trim());
  if (day === undefined || minute === undefined) return undefined;
  return day.setHours(0, minute, 0, 0);
}

// Every day and minute is written out and compared: so no language needs a parser.
function dayIn(text) {
  for (let ahead = 0; ahead < farthestDays; ahead += 1) {
    const date = new Date();
    date.setDate(date.getDate() + ahead);
    if (text === dateFieldText(date) || text === date.toLocaleDateString('sv')) return date;
  }
  return undefined;
}

function minuteIn(text) {
  for (let minute = 0; minute < minutesPerDay; minute += 1) {
    const date = new Date(2026, 0, 15, 0, minute);
    const plain = date.toTimeString().slice(0, 5);
    if (plainSpaces(text) === plainSpaces(timeFieldText(date)) || text === plain) return minute;
  }
  return undefined;
}

function plainSpaces(text) {
  return text.replaceAll(/\s/g, ' ');
}

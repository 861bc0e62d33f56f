import { options } from './stand-in.js';

const names = [
  'message',
  'connect',
  'pending',
  'more',
  'contact',
  'about',
  'experience',
  'education',
  'connections',
  'search',
  'home',
  'network',
  'results',
  'noNote',
  'invite',
  'close',
  'present',
  'and',
  'mutual',
  'mutuals',
  'other',
  'others',
  'post',
  'year',
  'edit',
];

const words = {
  en: [
    'Message',
    'Connect',
    'Pending',
    'More',
    'Contact info',
    'About',
    'Experience',
    'Education',
    'connections',
    'Search',
    'Home',
    'My Network',
    'People',
    'Send without a note',
    'Add a note to your invitation?',
    'Dismiss',
    'Present',
    'and',
    'is a mutual connection',
    'are mutual connections',
    'other mutual connection',
    'other mutual connections',
    'wrote',
    'yrs',
    'Edit intro',
  ],
  de: [
    'Nachricht',
    'Vernetzen',
    'Ausstehend',
    'Mehr',
    'Kontaktinfo',
    'Info',
    'Berufserfahrung',
    'Ausbildung',
    'Kontakte',
    'Suche',
    'Start',
    'Ihr Netzwerk',
    'Personen',
    'Ohne Nachricht senden',
    'Der Einladung eine Nachricht hinzufügen?',
    'Verwerfen',
    'Heute',
    'und',
    'ist ein gemeinsamer Kontakt',
    'sind gemeinsame Kontakte',
    'weiterer gemeinsamer Kontakt',
    'weitere gemeinsame Kontakte',
    'schrieb',
    'Jahre',
    'Intro bearbeiten',
  ],
  ar: [
    'رسالة',
    'تواصل',
    'قيد الانتظار',
    'المزيد',
    'معلومات الاتصال',
    'نبذة',
    'الخبرة',
    'التعليم',
    'زملاء',
    'بحث',
    'الرئيسية',
    'شبكتي',
    'أشخاص',
    'إرسال بدون ملاحظة',
    'هل تريد إضافة ملاحظة؟',
    'إغلاق',
    'الوقت الحاضر',
    'و',
    'زميل مشترك',
    'زملاء مشتركون',
    'زميل مشترك آخر',
    'من الزملاء المشتركين الآخرين',
    'كتب',
    'سنوات',
    'تعديل المقدمة',
  ],
};

const chosen = words[options.ui] ?? words.en;

/** The words of the page in the language of `?ui=`; attributes and structure never change with it. */
export const labels = Object.fromEntries(names.map((name, index) => [name, chosen[index]]));

/** Gives the degree of connection as the page writes it: "1st" in English, "1." elsewhere. */
export function degreeText(degree) {
  return options.ui === 'en' ? ['1st', '2nd', '3rd'][degree - 1] : `${degree}.`;
}

/** Sets language and direction of the document. */
export function applyLanguage() {
  document.documentElement.lang = options.ui;
  document.documentElement.dir = options.ui === 'ar' ? 'rtl' : 'ltr';
}

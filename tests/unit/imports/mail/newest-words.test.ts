import { describe, expect, it } from 'vitest';
import { newestWords } from '@/imports/mail/newest-words';

describe('of a mail that answers another only the answer is kept', () => {
  it.each([
    'On Mon, Apr 15, 2024 at 10:00 AM Sam Field <sam@example.com> wrote:',
    'On Mon, Apr 15, 2024 at 10:00 AM Sam Field\n<sam@example.com> wrote:',
    'On Monday, April 15th, 2024 at 10:00 AM,\nSam Field with a long name\n<sam@example.com> wrote:',
    'Am 15.04.2024 um 10:00 schrieb Sam Field:',
    'Le lun. 15 avr. 2024 à 10:00, Sam Field <sam@example.com> a écrit :',
    'El lun, 15 abr 2024 a las 10:00, Sam Field (<sam@example.com>) escribió:',
    'Em seg., 15 de abr. de 2024 às 10:00, Sam Field <sam@example.com> escreveu:',
    'Il giorno lun 15 apr 2024 alle ore 10:00 Sam Field <sam@example.com> ha scritto:',
    'Op ma 15 apr 2024 om 10:00 schreef Sam Field <sam@example.com>:',
    'Den mån 15 apr. 2024 kl 10:00 skrev Sam Field <sam@example.com>:',
    'Den man. 15. apr. 2024 kl. 10.00 skrev Sam Field <sam@example.com>:',
    'ma 15. huhtik. 2024 klo 10.00 Sam Field (sam@example.com) kirjoitti:',
    'pon., 15 kwi 2024 o 10:00 Sam Field <sam@example.com> napisał(a):',
    'po 15. 4. 2024 v 10:00 odesílatel Sam Field <sam@example.com> napsal:',
    'пн, 15 апр. 2024 г. в 10:00, Sam Field <sam@example.com>:',
    '15.04.2024 10:00, Sam Field пишет:',
    '15 Nis 2024 Pzt 10:00 tarihinde Sam Field <sam@example.com> şunu yazdı:',
    '2024年4月15日(月) 10:00 Sam Field <sam@example.com>:',
    'Sam Field <sam@example.com> 于2024年4月15日周一 10:00写道：',
    '2024년 4월 15일 (월) 오전 10:00, Sam Field <sam@example.com>님이 작성:',
    'Sam Field\n<sam@example.com> 于2024年4月15日周一 10:00写道：',
    '\u202bבתאריך יום ב׳, 15 באפר׳ 2024 ב-9:00 מאת \u202aSam Field\u202c\u200f <\u202asam@example.com\u202c\u200f>:\u202c',
  ])('%s', (attribution) => {
    expect(newestWords(`Yes, gladly.\n\n${attribution}\n> Shall we talk?\n> Sam\n`).text).toBe(
      'Yes, gladly.',
    );
    expect(newestWords(`Yes, gladly.\r\n\r\n${attribution}\r\n\r\n> Shall we talk?\r\n`).text).toBe(
      'Yes, gladly.',
    );
  });

  it.each([
    '-----Original Message-----\nFrom: Sam',
    '-----Ursprüngliche Nachricht-----\nVon: Sam',
    '-------- Message original --------',
    '---------- Forwarded message ---------\nFrom: Sam',
    '________________________________\nFrom: Sam Field <sam@example.com>\nSent: Monday\nTo: Ann',
    'From: Sam Field\nSent: Monday, April 15, 2024\nTo: Ann\nSubject: Talk',
    '*From:* Sam Field\n*Date:* Monday\n',
    'Von: Sam Field\nGesendet: Montag, 15. April 2024\nAn: Ann',
    'De : Sam Field\nEnvoyé : lundi 15 avril 2024\nÀ : Ann',
    'De: Sam Field\nEnviado el: lunes, 15 de abril\nPara: Ann',
    'Da: Sam Field\nInviato: lunedì 15 aprile 2024',
    'Van: Sam Field\nVerzonden: maandag 15 april 2024',
    'Od: Sam Field\nWysłano: poniedziałek, 15 kwietnia',
    'От: Sam Field\nОтправлено: 15 апреля 2024',
    '发件人: Sam Field\n发送时间: 2024年4月15日',
    '差出人: Sam Field\n送信日時: 2024年4月15日',
    'On 15 April 2024 Sam Field wrote:\n\nShall we talk?',
    'пн, 15 апр. 2024 г. в 10:00, Sam Field <sam@example.com>:\n\nShall we talk?',
    'De: Sam Field\nEnviada em: segunda-feira, 15 de abril',
    'Від: Sam Field\nНадіслано: 15 квітня 2024',
    'Από: Sam Field\nΣτάλθηκε: 15 Απριλίου 2024',
    '寄件者: Sam Field\n寄件日期: 2024年4月15日',
    'De la: Sam Field\nTrimis: luni, 15 aprilie',
    'Từ: Sam Field\nĐã gửi: 15 tháng 4',
    'Dari: Sam Field\nDikirim: 15 April',
    '-------- Original-Nachricht --------',
    '------------------ Original ------------------',
    'Begin forwarded message:',
    'Anfang der weitergeleiteten Nachricht:',
    '-- \nAnn Bell\nBoss',
    '--\nAnn Bell',
  ])('%s', (older) => {
    expect(newestWords(`Yes, gladly.\n\n${older}\nShall we talk?\n`).text).toBe('Yes, gladly.');
  });

  it.each([
    'Sent from my iPhone',
    'Sent with Proton Mail secure email.',
    "iPhone'umdan gönderildi",
    'Télécharger Outlook pour iOS',
    'Outlook für iOS beziehen',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Inviato da iPhone',
    'Verstuurd vanaf mijn iPhone',
    'Get Outlook for iOS',
    'Отправлено с iPhone',
  ])('%s', (line) => {
    expect(newestWords(`Yes.\n\n${line}\n`).text).toBe('Yes.');
  });

  it('also between the quotes and below them', () => {
    const text = 'On 15 Apr Sam wrote:\n> One?\nYes.\n>\n> Two?\n\nNo.\n';
    expect(newestWords(text).text).toBe('Yes.\n\nNo.');
  });
});

describe('what only looks like a quote stays', () => {
  it.each([
    'Please note:\nthe door is open.',
    'We need three things:\n1. time\n2. money',
    'From: where I stand it looks good',
    'Sent them the files yesterday.',
    'Call me at 10:00:\n+1 555 0100',
    'A - B\n- C\n--- D',
  ])('%s', (text) => {
    expect(newestWords(text).text).toBe(text);
  });
});

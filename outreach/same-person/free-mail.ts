/** Domains whose addresses anybody can have: to share one says nothing about two people. */
const domains = `
gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.jp hotmail.com hotmail.co.uk
hotmail.de hotmail.fr hotmail.it hotmail.es live.com live.co.uk live.de live.fr live.nl msn.com passport.com yahoo.com
yahoo.co.uk yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.co.in yahoo.in yahoo.co.jp yahoo.com.br yahoo.com.au ymail.com
rocketmail.com aol.com aim.com icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com
tutanota.de tuta.io mail.com email.com gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.fr web.de t-online.de freenet.de arcor.de
posteo.de mailbox.org online.de 1und1.de vodafone.de magenta.de bluewin.ch sunrise.ch hispeed.ch aon.at chello.at
orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr libero.it virgilio.it tiscali.it alice.it tim.it
telefonica.net terra.es sapo.pt uol.com.br bol.com.br terra.com.br ig.com.br ziggo.nl kpnmail.nl planet.nl xs4all.nl
hetnet.nl telenet.be skynet.be proximus.be telia.com bredband.net spray.se online.no mail.dk jubii.dk seznam.cz centrum.cz
email.cz wp.pl o2.pl onet.pl interia.pl gazeta.pl op.pl freemail.hu citromail.hu abv.bg mail.bg azet.sk zoznam.sk
mail.ru bk.ru inbox.ru list.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua meta.ua qq.com foxmail.com 163.com
126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn naver.com daum.net hanmail.net nate.com docomo.ne.jp
ezweb.ne.jp softbank.ne.jp rediffmail.com sify.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net
charter.net earthlink.net juno.com optonline.net shaw.ca rogers.com sympatico.ca telus.net bigpond.com optusnet.com.au
btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com blueyonder.co.uk eircom.net xtra.co.nz walla.co.il
fastmail.com fastmail.fm hey.com zoho.com zohomail.com hushmail.com inbox.com duck.com privaterelay.appleid.com
`;

const freeMail = new Set(domains.trim().split(/\s+/u));

export function isFreeMail(domain: string): boolean {
  return freeMail.has(domain);
}

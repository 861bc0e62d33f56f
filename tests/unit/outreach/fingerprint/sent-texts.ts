/** One mail that somebody sends to many, `to` a person at a company. */
export type SentText = (name: string, company: string) => string;

/** Invented mails with greeting and closing, two of each language about different things. */
export const sentTexts: Readonly<Record<string, readonly [SentText, SentText]>> = {
  English: [
    (name, company) => `Hi ${name},

I saw that ${company} opened a second warehouse in spring, and I wondered how you plan the routes between the two. Most of the carriers we work with lose about an hour a day per truck because the gates are booked by phone. We built a small calendar that the drivers fill in themselves, and the gates then show who comes when. A bakery with forty trucks saved nine hours a week in the first month. Would it make sense to talk for a quarter of an hour next week, ${name}?

Best,
Ann`,
    (name, company) => `Hi ${name},

thank you for the talk on apprenticeships at the autumn fair. Two of our teachers have written a course for people who change to electrical work after thirty, and they look for workshops that would take one learner for six months. The chamber pays the wages, you lend a bench and an hour of a master's time each day. I thought of ${company} because you trained our janitor's daughter so well. May I send you the plan of the course and two names of workshops that took part last year?

Best,
Ann`,
  ],
  German: [
    (name, company) => `Sehr geehrte Frau ${name},

im Frühjahr haben Sie das zweite Lager eröffnet, und ich frage mich, wie ${company} seither die Fahrten zwischen den Häusern plant. Bei den meisten Spediteuren, mit denen wir arbeiten, verliert jeder Wagen eine Stunde am Tag, weil die Tore am Telefon vergeben werden. Wir haben einen Kalender gebaut, den die Fahrer selbst ausfüllen; die Tore zeigen dann, wer wann kommt. Eine Bäckerei mit vierzig Wagen hat damit im ersten Monat neun Stunden in der Woche gespart. Hätten Sie nächste Woche eine Viertelstunde Zeit?

Mit freundlichen Grüßen
Anna Muster`,
    (name, company) => `Sehr geehrte Frau ${name},

vielen Dank für Ihren Vortrag über Lehrstellen auf der Herbstmesse. Zwei unserer Lehrer haben einen Kurs für Menschen geschrieben, die nach dreißig in die Elektrotechnik wechseln, und suchen Werkstätten, die ein halbes Jahr lang jemanden aufnehmen. Die Kammer zahlt den Lohn, Sie geben eine Werkbank und täglich eine Stunde Ihres Meisters. An ${company} habe ich gedacht, weil Sie die Tochter unseres Hausmeisters so gut ausgebildet haben. Darf ich Ihnen den Plan des Kurses schicken?

Mit freundlichen Grüßen
Anna Muster`,
  ],
  French: [
    (name, company) => `Bonjour Madame ${name},

j'ai lu que ${company} a ouvert un deuxième entrepôt au printemps, et je me demandais comment vous organisez les tournées entre les deux. Chez la plupart des transporteurs avec qui nous travaillons, chaque camion perd une heure par jour parce que les quais se réservent au téléphone. Nous avons fait un calendrier que les chauffeurs remplissent eux-mêmes, et les quais affichent qui arrive et quand. Une boulangerie de quarante camions a gagné neuf heures par semaine dès le premier mois. Auriez-vous un quart d'heure la semaine prochaine ?

Bien cordialement,
Anne Exemple`,
    (name, company) => `Bonjour Madame ${name},

merci pour votre exposé sur l'apprentissage au salon d'automne. Deux de nos professeurs ont écrit un cours pour celles et ceux qui passent à l'électricité après trente ans, et ils cherchent des ateliers qui accueilleraient une personne pendant six mois. La chambre paie le salaire, vous prêtez un établi et une heure par jour de votre chef d'atelier. J'ai pensé à ${company} parce que vous avez si bien formé la fille de notre gardien. Puis-je vous envoyer le plan du cours ?

Bien cordialement,
Anne Exemple`,
  ],
  Russian: [
    (name, company) => `Здравствуйте, ${name}!

Весной компания ${company} открыла второй склад, и мне стало интересно, как вы теперь планируете рейсы между ними. У большинства перевозчиков, с которыми мы работаем, каждая машина теряет около часа в день, потому что ворота бронируют по телефону. Мы сделали простой календарь, который водители заполняют сами, а на воротах видно, кто и когда приедет. Пекарня с сорока машинами сэкономила девять часов в неделю уже в первый месяц. Найдётся ли у вас четверть часа на следующей неделе?

С уважением,
Анна Примерова`,
    (name, company) => `Здравствуйте, ${name}!

Спасибо за доклад об обучении на осенней ярмарке. Двое наших преподавателей написали курс для тех, кто после тридцати переходит в электромонтаж, и теперь ищут мастерские, готовые взять одного ученика на полгода. Зарплату платит палата, от вас нужен верстак и час времени мастера в день. О компании ${company} я вспомнила потому, что вы прекрасно выучили дочь нашего завхоза. Можно прислать вам программу курса и имена двух прошлогодних мастерских?

С уважением,
Анна Примерова`,
  ],
  Arabic: [
    (name, company) => `مرحبا ${name}،

قرأت أن شركة ${company} افتتحت مستودعا ثانيا في الربيع، وتساءلت كيف تخططون الرحلات بين المستودعين. معظم شركات النقل التي نعمل معها تخسر ساعة في اليوم لكل شاحنة لأن البوابات تحجز بالهاتف. صنعنا تقويما بسيطا يملؤه السائقون بأنفسهم، فتعرض البوابات من يصل ومتى. مخبز لديه أربعون شاحنة وفر تسع ساعات في الأسبوع منذ الشهر الأول. هل لديكم ربع ساعة في الأسبوع القادم للحديث عن ذلك؟

مع أطيب التحيات،
آنا`,
    (name, company) => `مرحبا ${name}،

شكرا على محاضرتكم عن التدريب المهني في معرض الخريف. كتب اثنان من معلمينا دورة لمن ينتقلون إلى مهنة الكهرباء بعد سن الثلاثين، وهما يبحثان عن ورش تقبل متدربا واحدا مدة ستة أشهر. الغرفة تدفع الأجر، وأنتم تقدمون مكانا وساعة من وقت المعلم كل يوم. فكرت في ${company} لأنكم دربتم ابنة حارسنا تدريبا ممتازا. هل أرسل لكم خطة الدورة وأسماء ورشتين شاركتا في العام الماضي؟

مع أطيب التحيات،
آنا`,
  ],
  Japanese: [
    (name, company) => `${name}様

春に${company}が二つ目の倉庫を開かれたと伺い、両方の間の配車をどのように計画されているのか気になりご連絡いたしました。私たちが一緒に働いている運送会社の多くでは、搬入口の予約が電話で行われるため、一台につき毎日一時間ほどが失われています。そこで運転手が自分で書き込める簡単な予定表を作り、誰がいつ来るのかを搬入口に表示するようにしました。四十台を持つパン屋では最初の月から週に九時間を節約できました。来週十五分ほどお話しできますでしょうか？

よろしくお願いいたします。
見本花子`,
    (name, company) => `${name}様

秋の見本市での職業訓練についての講演をありがとうございました。当校の教師二人が、三十歳を過ぎてから電気工事の仕事に移る人のための講座を書き、半年間一人を受け入れてくださる工房を探しています。賃金は会議所が支払い、工房には作業台と親方の一日一時間をお願いします。${company}を思い出したのは、用務員の娘さんをとても上手に育ててくださったからです。講座の計画と昨年参加した工房の名前をお送りしてもよろしいですか？

よろしくお願いいたします。
見本花子`,
  ],
  Chinese: [
    (name, company) => `${name}您好：

听说${company}今年春天开了第二个仓库，我很想知道你们现在怎样安排两地之间的车次。和我们合作的大多数运输公司，每辆车每天都要浪费一个小时左右，因为卸货口要靠电话预约。我们做了一个简单的日历，由司机自己填写，卸货口就会显示谁在什么时候到。一家有四十辆车的面包厂第一个月每周就节省了九个小时。下周能不能和您聊一刻钟？

此致
敬礼
范安`,
    (name, company) => `${name}您好：

感谢您在秋季展会上关于学徒培训的演讲。我们的两位老师为三十岁以后转行做电工的人编写了一门课程，正在寻找愿意接收一名学员半年的作坊。工资由商会支付，您只需要提供一张工作台和师傅每天一个小时的时间。我想到${company}，是因为你们把我们门卫的女儿教得非常好。可以把课程计划和去年参加的两家作坊的名字发给您吗？

此致
敬礼
范安`,
  ],
  Thai: [
    (name, company) => `เรียนคุณ${name}

ได้ทราบว่า${company}เปิดคลังสินค้าแห่งที่สองเมื่อฤดูใบไม้ผลิ จึงอยากทราบว่าตอนนี้วางแผนการเดินรถระหว่างสองแห่งอย่างไร บริษัทขนส่งส่วนใหญ่ที่เราร่วมงานด้วยเสียเวลาประมาณหนึ่งชั่วโมงต่อคันทุกวัน เพราะต้องจองช่องรับของทางโทรศัพท์ เราทำปฏิทินง่ายๆ ที่คนขับกรอกเอง แล้วหน้าช่องจะแสดงว่าใครมาเมื่อไร ร้านขนมปังที่มีรถสี่สิบคันประหยัดได้เก้าชั่วโมงต่อสัปดาห์ตั้งแต่เดือนแรก สัปดาห์หน้าพอมีเวลาคุยกันสักสิบห้านาทีไหม?

ขอแสดงความนับถือ
แอน`,
    (name, company) => `เรียนคุณ${name}

ขอบคุณสำหรับการบรรยายเรื่องการฝึกงานที่งานแสดงสินค้าฤดูใบไม้ร่วง ครูของเราสองคนเขียนหลักสูตรสำหรับผู้ที่เปลี่ยนมาทำงานไฟฟ้าหลังอายุสามสิบ และกำลังมองหาโรงงานที่จะรับผู้เรียนหนึ่งคนเป็นเวลาหกเดือน หอการค้าจ่ายค่าจ้าง ส่วนท่านให้โต๊ะทำงานและเวลาของหัวหน้าช่างวันละหนึ่งชั่วโมง นึกถึง${company}เพราะท่านสอนลูกสาวของภารโรงเราได้ดีมาก ขอส่งแผนหลักสูตรและชื่อโรงงานที่เข้าร่วมปีที่แล้วให้ได้ไหม?

ขอแสดงความนับถือ
แอน`,
  ],
};

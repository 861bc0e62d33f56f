import { foldedWord } from './name-words';

/** Forms of one given name, in several languages: the first stands for all. A form of two names stands with the more common. */
const families = `
robert bob bobby rob robbie bert roberto
william bill billy will willy liam guillermo guillaume wilhelm willi
elizabeth liz lizzy beth betty eliza elisabeth lisbeth elisabetta elzbieta ela
richard rick ricky dick rich ricardo riccardo
james jim jimmy jamie
john jon johnny jack
jonathan jonny
johannes hannes johann hans jan
joseph joe joey jose pepe josef giuseppe beppe jozef sepp
michael mike mick micky mikey michal michel miguel michele mikhail misha
thomas tom tommy tomas tomasz tomek
charles charlie chuck carlos karl carl carlo
edward ed eddie ted ned eduard eduardo
daniel dan danny daniele
david dave davy davide
matthew matt matthias mathias matteo mateusz mateo
christopher chris topher christoph christophe krzysztof krzys cristobal
christian chrissi cristian
christina tina kristina christine cristina krystyna
nicholas nick nicky nicolas nikolaus klaus niklas nikolai kolya mikolaj
anthony tony antonio toni anton antoine antoni
andrew andy drew andreas andre andrea andrzej andrei andres
alexander alex al sandro aleksander alexandre alejandro alessandro sasha sascha
alexandra sandra alessandra aleksandra ola
benjamin ben benny beniamino
samuel sam sammy
samantha sammie
stephen steve steven stefan stephan stefano etienne esteban szczepan
peter pete pedro pietro pierre piotr
paul paulo pablo paolo pawel
patrick pat paddy patrizio
patricia patty tricia patrizia
gregory greg gregor grzegorz
jeffrey jeff geoffrey geoff
kenneth ken kenny
lawrence larry laurence lorenz lorenzo laurent
leonard leo len lenny leonardo
martin marty martino
philip phil phillip philipp philippe filip felipe filippo
raymond ray raimund
ronald ron ronnie
timothy tim timmy timo
vincent vince vinny vincenzo vicente
walter walt wally gualtiero
henry harry hank heinrich heinz enrico enrique henri henryk heiko
francis frank frankie franz francesco francisco paco francois franciszek
frederick fred freddy friedrich fritz federico frederic fryderyk
george jorge georg giorgio georges jerzy yuri
gerald gerry jerry gerhard gerd
maximilian max maximiliano massimo
sebastian seb basti sebastien sebastiano
dominic dom dominik dominique domenico
ludwig lutz louis luis luigi lewis lou
susan sue susie susanne suzanne susanna zuzanna
katherine kate katie kathy cathy catherine katharina kathrin katrin caterina katarzyna kasia catalina kat
margaret maggie meg peggy greta margarete margherita malgorzata gosia marguerite margarita
jennifer jen jenny jenn
jessica jess jessie
rebecca becky becca rebekka
victoria vicky tori viktoria vittoria
deborah deb debbie
barbara barb babs basia
dorothy dot dottie dorothea dorota
anne ann anna annie hannah hanna ana ania anja
maria mary marie mia marya mara
magdalena lena magda madeleine
helen helena elena helene nell
johanna joanna jo asia giovanna jeanne joan jane juana
eleanor ellie nora eleonora leonor
isabella isabel isabelle bella izabela
theresa terry tess teresa therese
veronica ronnie veronika weronika veronique
julia julie giulia julita
julian giuliano julien
agnes agnieszka ines
eva eve ewa evi
sofia sophie sophia zofia zosia
emanuel manuel manu emmanuel manolo
dmitri dima dmitry dmitriy
vladimir vova volodymyr wladimir
evgeny eugene zhenya eugen yevgeny
sergei sergey serge sergio serhiy
ivan vanya
mohammed muhammad mohamed mohammad mehmet mo
abdul abdullah abdallah
yusuf yousef youssef
`;

const formOf = new Map(
  families
    .trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split(' ').map(foldedWord);
      return forms.map((form) => [form, forms[0] ?? form] as const);
    }),
);

/** The name that stands for all forms of a given name, all folded as `nameWords` does: "bob" and "robert" give the same. */
export function mainForm(word: string): string {
  return formOf.get(word) ?? word;
}

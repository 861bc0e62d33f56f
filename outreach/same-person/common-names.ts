import { mainForm } from './forms-of-names';
import { foldedWord, nameWords } from './name-words';

/** Family names that hundreds of thousands bear. */
const families = new Set(
  `smith jones williams brown taylor davis wilson johnson miller martin anderson thomas jackson white harris lewis clark
  robinson walker young allen king wright scott hill green adams baker nelson carter mitchell roberts evans edwards collins
  thompson moore lee hall wood hughes muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch
  bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange garcia rodriguez martinez
  hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz silva santos oliveira souza pereira costa
  ferreira rossi russo ferrari esposito bianchi romano bernard dubois petit durand leroy moreau simon laurent nguyen tran
  pham kim park choi jung wang li zhang liu chen yang huang zhao wu zhou kumar singh sharma patel gupta shah khan ali ahmed
  hussain nowak kowalski wisniewski ivanov petrov novak horvat jansen andersson johansson hansen jensen nielsen
  larsen olsen johansen cohen levy yilmaz kaya demir sato suzuki tanaka`
    .split(/\s+/u)
    .map(foldedWord),
);

const given = new Set(
  `john james robert michael william david richard joseph thomas charles daniel matthew anthony mark paul steven andrew kevin
  george edward brian peter mary anne maria susan elizabeth jennifer jessica sarah karen lisa nancy katherine emily laura
  linda barbara christopher christian alexander martin stefan stephen andreas nicholas julia sabine claudia petra monica sofia
  jose juan carlos luis pedro antonio manuel francis marco luca mohammed ahmed ali fatima wei ming yan ravi amit raj priya
  rahul jean pierre marie philip dmitri sergei ivan olga elena natalia jan lars erik johannes tim simon sam ben frank
  patrick benjamin samuel jonathan emma`
    .split(/\s+/u)
    .map(foldedWord),
);

/** Whether so many people have this name that two of them are likely two. */
export function isCommonName(name: string): boolean {
  const words = nameWords(name);
  return (
    words.some((word) => families.has(word)) &&
    words.some((word) => given.has(mainForm(word)) || given.has(word))
  );
}

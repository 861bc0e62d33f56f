import { launchTact } from '../../tests/e2e/harness/launch-chromium.ts';
import { galleryAddress } from '../../tests/stand-ins/serve-stand-ins.ts';
import { agreeToEverything, liveThroughTheYear } from './live-through-the-year.ts';

const whatToTry = `
Tact runs over a stand-in Gmail and a stand-in LinkedIn, with an invented year of history. Nothing leaves this machine.

In the Gallery tab
  - Every situation of Gmail as a link, in six languages, with what to look for.
In the Gmail tab
  - Compose to daniel.okafor@aldwater.example.com: Hold. Press Send: it waits for you.
  - Compose to maya@norrland.example.com: Caution, and Harry James, who could introduce you.
  - Compose to pavel.novak@zeman.example.com: Do not contact. Send asks for your reason.
  - Compose to ines.carvalho@portside.example.net: Clear, and out of your way.
In the LinkedIn tab
  - Daniel Okafor's profile shows the same verdict, and who is a mutual connection.
In the Tact tab
  - People, and everything kept about one of them; Settings, with every limit.
  - Click Tact in the toolbar (the puzzle piece first) for this page, today and a search.

Close the browser to end.
`;

/** Opens a browser window over the stand-ins with every surface ready to be tried; ends with the browser. */
export async function openStandIns(extensionFolder: string): Promise<void> {
  const tact = await launchTact({ extensionFolder, headless: false });
  const dashboard = await tact.openExtensionPage('dashboard.html');
  await agreeToEverything(dashboard);
  await liveThroughTheYear(dashboard, Date.now());
  const linkedin = await tact.context.newPage();
  await linkedin.goto('https://www.linkedin.com/in/daniel-okafor-example/');
  const gmail = await tact.context.newPage();
  await gmail.goto('https://mail.google.com/mail/u/0/#inbox');
  const gallery = await tact.context.newPage();
  await gallery.goto(galleryAddress);
  await gallery.bringToFront();
  console.log(whatToTry);
  await new Promise((resolve) => tact.context.once('close', resolve));
  await tact.close();
}

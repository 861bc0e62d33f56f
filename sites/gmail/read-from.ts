import { addressesIn } from './addresses';
import { fromAddress } from './selectors/account';
import { outsideMail } from './selectors/outside-mail';

/** The addresses that a compose is sent from, as far as it shows them; each is the user's own. */
export function readFrom(root: ParentNode): readonly string[] {
  const shown = fromAddress.flatMap((selector) => [
    ...root.querySelectorAll<HTMLElement>(`${selector}${outsideMail}`),
  ]);
  return shown.flatMap((element) => {
    const { value } = element as HTMLInputElement;
    return addressesIn(value || (element.getAttribute('email') ?? element.textContent));
  });
}

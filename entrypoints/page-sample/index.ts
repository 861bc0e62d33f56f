import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { redactPage } from '@/sites/redact-page';

/** What it gives is the result of the worker's `executeScript`: it is put into a page only when the user asks for a sample. */
export default defineUnlistedScript(() => redactPage(document));

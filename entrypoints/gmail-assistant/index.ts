import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { assistReader } from '@/sites/gmail/assist-reader';
import { takeLink } from '@/sites/gmail/reader-link';

export default defineUnlistedScript(() => {
  const link = takeLink('assistant');
  if (link) assistReader(link);
});

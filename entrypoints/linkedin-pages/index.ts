import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPages } from '@/sites/linkedin/linkedin-pages';
import { takeLink } from '@/sites/linkedin/reader-link';

export default defineUnlistedScript(() => {
  const link = takeLink('pages');
  if (link) startPages(link);
});

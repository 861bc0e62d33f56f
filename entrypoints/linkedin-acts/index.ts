import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startActs } from '@/sites/linkedin/linkedin-acts';
import { takeLink } from '@/sites/linkedin/reader-link';

export default defineUnlistedScript(() => {
  const link = takeLink('acts');
  if (link) startActs(link);
});

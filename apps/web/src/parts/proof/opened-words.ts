import type { AccountView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';

type Opened = AccountView['sessions'][number]['opened'];

/** When, with and from what somebody signed in, in one line. */
export function useOpenedWords(): (opened: Opened) => string {
  const t = useStaffText();
  const { language } = useLanguage();
  const known = (word: string | null): string | null => (word === null || word === 'other' ? null : word);
  return ({ at, browser, system, remoteAddress }) => {
    const device = [known(browser), known(system)].filter((word) => word !== null).join(' / ');
    return [
      showDateTime(at, language, 'Asia/Tokyo'),
      device === '' ? t('account.device.unknown') : device,
      ...(remoteAddress === null ? [] : [remoteAddress]),
    ].join('・');
  };
}

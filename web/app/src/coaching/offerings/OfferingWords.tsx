import { useTranslation } from 'react-i18next';
import type { OfferingView } from '~/api/schema.gen';
import { formatMinutes } from '~/format';

type Terms = Pick<
  OfferingView,
  'instantBooking' | 'bufferBeforeMinutes' | 'bufferAfterMinutes' | 'minimumNoticeMinutes' | 'windowDays'
>;

/** The rules of booking as a person would say them. */
export function OfferingWords({ terms }: { terms: Terms }) {
  const { t } = useTranslation('coaching');
  const { bufferBeforeMinutes: before, bufferAfterMinutes: after, minimumNoticeMinutes: notice } = terms;
  const days = terms.windowDays;
  const sentences = [
    notice > 0
      ? t('offerings.words.notice', { notice: formatMinutes(notice), count: days })
      : t('offerings.words.noNotice', { count: days }),
    before > 0 && t('offerings.words.before', { time: formatMinutes(before) }),
    after > 0 && t('offerings.words.after', { time: formatMinutes(after) }),
    t(terms.instantBooking ? 'offerings.words.instant' : 'offerings.words.request'),
  ];
  return sentences.filter(Boolean).join(' ');
}

import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { $api } from '~/api/client';
import { useMe } from '~/auth/useSession';
import { QueryView } from '~/ui/QueryView';
import { hasCalendar } from './calendar';
import { FeedCard } from './FeedCard';
import { SettingsPage } from './SettingsPage';

export default function CalendarPage() {
  return hasCalendar(useMe()) ? <Feed /> : <Navigate to="/settings" replace />;
}

function Feed() {
  const { t } = useTranslation('account');
  // The first answer is the only one with the address: asking again would take it off the screen.
  const feed = $api.useQuery('get', '/api/v1/calendar/feed', {}, { staleTime: Infinity });
  return (
    <SettingsPage title={t('feed.title')} lead={t('feed.lead')}>
      <QueryView query={feed}>{(answer) => <FeedCard feed={answer} />}</QueryView>
    </SettingsPage>
  );
}

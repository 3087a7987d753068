import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { $api } from '~/api/client';
import { isProblem } from '~/api/problem';
import type { CoachView } from '~/api/schema.gen';
import { usePerson } from '~/auth/useSession';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { About } from './About';
import { BookBar } from './BookBar';
import { BookingBox } from './BookingBox';
import classes from './CoachPage.module.css';
import { CoachSkeleton } from './CoachSkeleton';
import { MessageCoach } from './MessageCoach';
import { Reviews } from './Reviews';
import { useChosenOffering } from './useChosenOffering';

export default function CoachPage() {
  const { t } = useTranslation('coaches');
  const { coachId = '' } = useParams();
  const query = $api.useQuery('get', '/api/v1/coaches/{id}', { params: { path: { id: coachId } } });
  const gone = isProblem(query.error, 'not-found') || isProblem(query.error, 'validation-failed');
  if (gone) {
    return (
      <Page title={t('gone.title')} lead={t('gone.hint')}>
        <Button component={Link} to="/search">
          {t('gone.search')}
        </Button>
      </Page>
    );
  }
  const coach = query.data;
  return (
    <Page
      title={coach?.displayName ?? t('coach')}
      eyebrow={coach?.games.map(({ game }) => game).join(' · ') ?? '\u00a0'}
      lead={coach?.headline ?? <Waiting query={query} width="16rem" height="1.55rem" />}
      actions={
        coach ? <MessageCoach coach={coach} /> : <Waiting query={query} width="7.25rem" height="2.25rem" />
      }
    >
      <QueryView query={query} skeleton={<CoachSkeleton />}>
        {(loaded) => <Profile coach={loaded} />}
      </QueryView>
    </Page>
  );
}

/** Keeps the place of what comes while it is under way. */
function Waiting({ query, ...size }: { query: { isPending: boolean }; width: string; height: string }) {
  return query.isPending ? <Skeleton {...size} /> : null;
}

function Profile({ coach }: { coach: CoachView }) {
  const mine = usePerson()?.id === coach.personId;
  const [offering, choose] = useChosenOffering(coach);
  return (
    <>
      <div className={classes['columns']}>
        <About coach={coach} />
        <aside className={classes['box']}>
          <BookingBox coach={coach} mine={mine} chosen={offering} onChoose={choose} />
        </aside>
        <Reviews coach={coach} />
      </div>
      {offering && !mine && <BookBar coachId={coach.id} offering={offering} />}
    </>
  );
}

import { Button } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { $api } from '~/api/client';
import type { CoachView } from '~/api/schema.gen';
import { usePerson } from '~/auth/useSession';
import { ProblemAlert } from '~/ui/ProblemAlert';

/** Opens the conversation with a coach; visitors sign in first. */
export function MessageCoach({ coach }: { coach: CoachView }) {
  const { t } = useTranslation('coaches');
  const me = usePerson();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const open = $api.useMutation('post', '/api/v1/conversations', {
    onSuccess: (conversation) => void navigate(`/conversations/${conversation.id}`),
  });
  const look = {
    variant: 'default',
    leftSection: <IconMessageCircle size={18} aria-hidden />,
  } as const;
  if (me?.id === coach.personId) {
    return null;
  }
  if (!me) {
    return (
      <Button {...look} component={Link} to={`/sign-in?to=${encodeURIComponent(pathname + search)}`}>
        {t('message')}
      </Button>
    );
  }
  return (
    <div>
      <Button
        {...look}
        loading={open.isPending}
        onClick={() => open.mutate({ body: { participantIds: [coach.personId] } })}
      >
        {t('message')}
      </Button>
      {open.error && <ProblemAlert error={open.error} />}
    </div>
  );
}

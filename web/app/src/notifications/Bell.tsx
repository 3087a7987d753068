import { ActionIcon, Indicator } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnread } from '~/realtime/useUnread';
import classes from './Notices.module.css';

/** The way to the inbox, with the number of what is unread there. */
export default function Bell() {
  const { t } = useTranslation('realtime');
  const { notices } = useUnread();
  return (
    <Indicator
      disabled={notices === 0}
      label={
        <span aria-hidden className={classes['count']}>
          {notices > 99 ? '99+' : notices}
        </span>
      }
      color="flare"
      size={18}
      offset={6}
    >
      <ActionIcon
        component={Link}
        to="/notifications"
        variant="subtle"
        color="gray"
        size={40}
        aria-label={t('notices', { count: notices })}
      >
        <IconBell size={22} aria-hidden />
      </ActionIcon>
    </Indicator>
  );
}

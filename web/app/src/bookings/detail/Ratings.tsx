import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingView, RatingView, SessionRatings } from '~/api/schema.gen';
import { formatDate } from '~/format';
import type { Side } from '../model/bookingActions';
import { otherName } from '../model/people';
import { canChange } from '../model/ratings';
import { Stars } from '../ui/StarRating';
import { RatingForm } from './RatingForm';
import classes from './Ratings.module.css';

interface RatingsProps {
  booking: BookingView;
  side: Side;
  ratings: SessionRatings;
  now: number;
}

/** What both said about the session: mine to write or to change, theirs once it can be seen. */
export function Ratings({ booking, side, ratings, now }: RatingsProps) {
  const { t } = useTranslation('bookings');
  const [changing, setChanging] = useState(false);
  const { mine, theirs, closesAt } = ratings;
  const open = Date.parse(closesAt) > now;
  const name = otherName(booking, side);
  if (!mine && !theirs && !open) {
    return null;
  }
  return (
    <section id="rate" className={classes['ratings']}>
      <Title order={2} size="h5">
        {t('rating.title')}
      </Title>
      {(!mine && open) || changing ? (
        <RatingForm
          bookingId={booking.id}
          name={name}
          mine={mine ?? undefined}
          closesAt={closesAt}
          onDone={() => setChanging(false)}
        />
      ) : (
        mine && (
          <Said rating={mine} by={t('rating.mine')}>
            <Group gap="sm">
              <Text size="sm" c="dimmed">
                {t(mine.visible ? `rating.visible.${side}` : 'rating.hidden', {
                  name,
                  when: formatDate(closesAt),
                })}
              </Text>
              {canChange(mine, now) && (
                <Button size="compact-sm" variant="subtle" onClick={() => setChanging(true)}>
                  {t('rating.change')}
                </Button>
              )}
            </Group>
          </Said>
        )
      )}
      {theirs && <Said rating={theirs} by={name} />}
    </section>
  );
}

function Said({ rating, by, children }: { rating: RatingView; by: string; children?: React.ReactNode }) {
  return (
    <div className={classes['said']}>
      <div>
        <b>{by}</b> <Stars value={rating.stars} />
      </div>
      {rating.comment && <Text className={classes['comment']}>{rating.comment}</Text>}
      {children}
    </div>
  );
}

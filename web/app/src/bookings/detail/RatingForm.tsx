import { Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { useIdempotencyKey } from '~/api/idempotency';
import type { NewRating, RatingView } from '~/api/schema.gen';
import { formatDate } from '~/format';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useFormProblem } from '~/ui/useFormProblem';
import { useRatingsChanged } from '../hooks/useRatings';
import { StarRating } from '../ui/StarRating';
import classes from './Ratings.module.css';

const ASPECTS = ['communication', 'knowledge', 'preparation'] as const;
const MAX_COMMENT = 2000;

interface RatingFormProps {
  bookingId: string;
  name: string;
  /** The rating to change; a new one without it. */
  mine: RatingView | undefined;
  closesAt: string;
  onDone: () => void;
}

/** Stars for the whole, stars for its parts, and words. */
export function RatingForm({ bookingId, name, mine, closesAt, onDone }: RatingFormProps) {
  const { t } = useTranslation('bookings');
  const form = useForm({
    initialValues: {
      stars: mine?.stars ?? 0,
      aspects: { ...mine?.aspects },
      comment: mine?.comment ?? '',
    },
    validate: { stars: (stars) => (stars < 1 ? t('rating.missing') : null) },
  });
  const { problem, handlers } = useFormProblem(form);
  const changed = useRatingsChanged(bookingId);
  const keyFor = useIdempotencyKey();
  const save = useMutation({
    mutationFn: (rating: NewRating) =>
      mine ? change(mine.id, rating) : create(bookingId, rating, keyFor(rating)),
    ...handlers,
    onSuccess: async () => {
      await changed();
      onDone();
    },
  });
  return (
    <form
      noValidate
      className={classes['form']}
      onSubmit={form.onSubmit(({ comment, ...rest }) =>
        save.mutate({ ...rest, comment: comment.trim() || null }),
      )}
    >
      <div>
        <StarRating
          label={<legend className={classes['question']}>{t('rating.question', { name })}</legend>}
          value={form.values.stars || undefined}
          onChange={(stars) => form.setFieldValue('stars', stars)}
          required
        />
        {form.errors['stars'] && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {form.errors['stars']}
          </Text>
        )}
      </div>
      {ASPECTS.map((aspect) => (
        <StarRating
          key={aspect}
          size="sm"
          label={<legend>{t(`rating.aspect.${aspect}`)}</legend>}
          value={form.values.aspects[aspect] ?? undefined}
          onChange={(stars) => form.setFieldValue('aspects', { ...form.values.aspects, [aspect]: stars })}
        />
      ))}
      <Textarea
        label={t('rating.comment')}
        description={t('rating.blind', { name, when: formatDate(closesAt) })}
        autosize
        minRows={3}
        maxLength={MAX_COMMENT}
        {...form.getInputProps('comment')}
      />
      {problem ? <ProblemAlert error={problem} /> : null}
      <Group gap="sm">
        <Button type="submit" loading={save.isPending}>
          {t(mine ? 'rating.save' : 'rating.send')}
        </Button>
        {mine && (
          <Button variant="default" onClick={onDone}>
            {t('confirm.back')}
          </Button>
        )}
      </Group>
    </form>
  );
}

function create(bookingId: string, body: NewRating, key: string) {
  const params = { path: { bookingId }, header: { 'Idempotency-Key': key } };
  return api.POST('/api/v1/bookings/{bookingId}/rating', { params, body });
}

function change(id: string, body: NewRating) {
  return api.PATCH('/api/v1/ratings/{id}', { params: { path: { id } }, body });
}

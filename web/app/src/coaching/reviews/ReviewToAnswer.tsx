import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RatingView } from '~/api/schema.gen';
import { Review } from '~/coaches/Review';
import { ReplyForm } from './ReplyForm';

interface ReviewToAnswerProps {
  review: RatingView;
  coachName: string;
  /** Whether there is text that has not been published. */
  onTyped: (unsaved: boolean) => void;
}

/** A review with the way to answer it, or to answer it anew. */
export function ReviewToAnswer({ review, coachName, onTyped }: ReviewToAnswerProps) {
  const { t } = useTranslation('coaching');
  const [writing, setWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const name = review.authorName;
  function close() {
    onTyped(false);
    setWriting(false);
    requestAnimationFrame(() => opener.current?.focus());
  }
  return (
    <>
      <Review review={review} coachName={coachName} />
      {writing ? (
        <ReplyForm review={review} onTyped={onTyped} onClose={close} />
      ) : (
        <Button
          ref={opener}
          mt="sm"
          size="xs"
          variant={review.reply ? 'subtle' : 'light'}
          aria-label={t(review.reply ? 'reviews.editTo' : 'reviews.replyTo', { name })}
          onClick={() => setWriting(true)}
        >
          {t(review.reply ? 'reviews.edit' : 'reviews.reply')}
        </Button>
      )}
    </>
  );
}

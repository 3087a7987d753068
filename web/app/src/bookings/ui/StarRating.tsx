import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './StarRating.module.css';

const STARS = [1, 2, 3, 4, 5] as const;

interface StarRatingProps {
  label: ReactNode;
  value: number | undefined;
  onChange: (stars: number) => void;
  size?: 'sm' | 'md';
  required?: boolean;
}

/** One to five stars to choose from: a group of radio buttons for the keyboard and for screen readers. */
export function StarRating({ label, value, onChange, size = 'md', required }: StarRatingProps) {
  const { t } = useTranslation('bookings');
  const name = useId();
  const [over, setOver] = useState<number>();
  const lit = over ?? value ?? 0;
  return (
    <fieldset className={classes['stars']} data-size={size} onPointerLeave={() => setOver(undefined)}>
      {label}
      {STARS.map((stars) => {
        const Icon = stars <= lit ? IconStarFilled : IconStar;
        return (
          <label
            key={stars}
            className={classes['star']}
            data-on={stars <= lit ? true : undefined}
            onPointerEnter={(event) => setOver(event.pointerType === 'mouse' ? stars : undefined)}
          >
            <input
              type="radio"
              name={name}
              value={stars}
              checked={value === stars}
              required={required}
              aria-label={t('stars', { count: stars })}
              onChange={() => onChange(stars)}
            />
            <Icon size={size === 'sm' ? 20 : 28} aria-hidden />
          </label>
        );
      })}
    </fieldset>
  );
}

/** Stars that were given. */
export function Stars({ value }: { value: number }) {
  const { t } = useTranslation('bookings');
  return (
    <span className={classes['shown']}>
      <span className="visually-hidden">{t('stars', { count: value })}</span>
      {STARS.map((stars) => (
        <IconStarFilled key={stars} size={18} aria-hidden data-off={stars > value ? true : undefined} />
      ))}
    </span>
  );
}

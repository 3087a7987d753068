import classes from './Monogram.module.css';

interface MonogramProps {
  name: string;
  size?: 'sm' | 'md' | 'lg';
}

const HUES = 6;

/** The initials of a person on a tile of their own hue; for the eye only, the name stands beside it. */
export function Monogram({ name, size = 'md' }: MonogramProps) {
  return (
    <span className={classes['tile']} data-size={size} data-hue={hueOf(name)} aria-hidden>
      {initials(name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

function hueOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % HUES;
}

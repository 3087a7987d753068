import classes from './Hero.module.css';

const CURVE =
  'M0 548 110 530 200 540 320 508 410 520 540 478 620 494 740 436 830 452 930 352 1010 378 1110 250 1190 282 1300 130 1360 152 1440 40';

/** The curve of a rating that rises over a season, behind the words; for the eye only. */
export function Climb() {
  return (
    <svg className={classes['climb']} viewBox="0 0 1440 560" preserveAspectRatio="none" aria-hidden>
      <path className={classes['area']} d={`${CURVE}V560H0Z`} />
      <path className={classes['line']} d={CURVE} />
    </svg>
  );
}

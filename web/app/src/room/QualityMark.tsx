import { Popover, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '~/format';
import type { Call } from './call/Call';
import { type Figures, qualityOf } from './call/quality';
import { useFigures } from './call/useFigures';
import classes from './QualityMark.module.css';

const BARS = { poor: 1, fair: 2, good: 3 } as const;

/** How good the connection is, in bars and a word; the figures on request. */
export function QualityMark({ call }: { call: Call }) {
  const { t } = useTranslation('room');
  const figures = useFigures(call);
  if (!figures) {
    return null;
  }
  const quality = qualityOf(figures);
  return (
    <Popover position="bottom-end" withArrow trapFocus={false}>
      <Popover.Target>
        <UnstyledButton className={classes['mark']} data-quality={quality}>
          <span className={classes['bars']} aria-hidden>
            {[1, 2, 3].map((bar) => (
              <i key={bar} data-on={bar <= BARS[quality]} />
            ))}
          </span>
          {t(`quality.${quality}`)}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <dl className={classes['figures']}>
          {rows(figures).map(([name, value]) => (
            <div key={name}>
              <dt>{t(`quality.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}

function rows({ roundTrip, loss, received, sent, video }: Figures) {
  return [
    ['roundTrip', roundTrip === undefined ? '–' : milliseconds(roundTrip)],
    ['loss', formatNumber(loss, { style: 'percent', maximumFractionDigits: 1 })],
    ['received', bits(received)],
    ['sent', bits(sent)],
    ['picture', video ? `${video.width} × ${video.height}, ${Math.round(video.framesPerSecond)} fps` : '–'],
  ] as const;
}

function milliseconds(seconds: number): string {
  return formatNumber(Math.round(seconds * 1000), { style: 'unit', unit: 'millisecond' });
}

function bits(perSecond: number): string {
  return `${formatNumber(perSecond / 1_000_000, { maximumFractionDigits: 2 })} Mbit/s`;
}

import type { EvidenceView } from '@onshin/contract';
import { showTime } from '@onshin/text/dates';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { showStretch } from '../../lib/time/use-now.ts';
import { pictureOf } from './picture.ts';

const width = 600;
const sides = ['patient', 'doctor'] as const;

/** Quality on both sides and the stretches of live two-way picture and sound, on one line of time. */
export function CallPicture({ evidence }: { readonly evidence: EvidenceView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const picture = pictureOf(evidence, width);
  const time = showStretch(evidence.twoWaySeconds * 1000);
  if (picture === null) return <p className="soft">{t('evidence.call.none')}</p>;
  return (
    <>
      <p>
        <strong>{t('evidence.twoWay', { time })}</strong>
      </p>
      <svg
        className="call-picture-drawn"
        viewBox={`-70 0 ${width + 76} 96`}
        role="img"
        aria-label={t('evidence.picture', { time, count: evidence.quality.length })}
      >
        {sides.map((side, index) => (
          <g key={side} transform={`translate(0 ${index * 24})`}>
            <text x="-8" y="13" textAnchor="end">
              {t(`evidence.side.${side}`)}
            </text>
            <rect className="quality-ground" width={width} height="16" />
            {picture.quality[side].map((point) => (
              <rect
                key={point.x}
                className={`quality-${point.level}`}
                x={point.x}
                y={16 - point.height}
                width={point.width}
                height={point.height}
              />
            ))}
          </g>
        ))}
        <g transform="translate(0 50)">
          <text x="-8" y="13" textAnchor="end">
            {t('evidence.side.twoWay')}
          </text>
          <rect className="quality-ground" width={width} height="16" />
          {picture.intervals.map((interval) => (
            <rect key={interval.x} className="two-way" x={interval.x} width={interval.width} height="16" />
          ))}
        </g>
        <text x="0" y="86">
          {showTime(new Date(picture.from), language)}
        </text>
        <text x={width} y="86" textAnchor="end">
          {showTime(new Date(picture.to), language)}
        </text>
      </svg>
      <h3>{t('evidence.seats')}</h3>
      <ul>
        {evidence.seats.map((seat) => (
          <li key={`${seat.role} ${seat.name} ${seat.admittedAt ?? ''}`}>
            {t('evidence.seat', {
              name: seat.name,
              role: seat.role === 'doctor' ? t('evidence.side.doctor') : t('evidence.side.patient'),
              from: seat.admittedAt === null ? '' : showTime(seat.admittedAt, language),
              to: seat.leftAt === null ? '' : showTime(seat.leftAt, language),
            })}{' '}
            <span className="soft">{t(`evidence.transport.${seat.transport ?? 'unknown'}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

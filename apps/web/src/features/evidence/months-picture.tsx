import type { PeriodEvidenceView } from '@onshin/contract';
import { useStaffText } from '../../lib/text/text-provider.tsx';

const height = 90;
const step = 72;

/** Consultations as bars from month to month, with refusals and exceptions beside them; said in words for who listens. */
export function MonthsPicture({ months }: { readonly months: PeriodEvidenceView['months'] }) {
  const t = useStaffText();
  const most = Math.max(1, ...months.flatMap((each) => [each.consultations, each.refusals, each.exceptions]));
  const tall = (count: number): number => (count * height) / most;
  const said = months.map((each) => t('period.months.one', each)).join(' ');
  return (
    <figure className="months">
      <svg
        viewBox={`0 -14 ${Math.max(months.length, 4) * step} ${height + 36}`}
        role="img"
        aria-label={t('period.months.picture', { words: said })}
      >
        {months.map((each, index) => (
          <g key={each.month} transform={`translate(${index * step} 0)`}>
            {(['consultations', 'refusals', 'exceptions'] as const).map((key, place) => (
              <g key={key} transform={`translate(${6 + place * 18} 0)`}>
                <rect
                  className={`month-${key}`}
                  y={height - tall(each[key])}
                  width="14"
                  height={tall(each[key])}
                />
                <text x="7" y={height - tall(each[key]) - 3} textAnchor="middle">
                  {each[key]}
                </text>
              </g>
            ))}
            <text className="month-name" x={30} y={height + 16} textAnchor="middle">
              {each.month}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="row staff-small">
        {(['consultations', 'refusals', 'exceptions'] as const).map((key) => (
          <span key={key} className={`month-key month-key-${key}`}>
            {t(`period.${key}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

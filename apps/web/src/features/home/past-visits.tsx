import type { ConsultationSummary } from '@onshin/contract';
import { showDay } from '@onshin/text/dates';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { LinkRow } from '../../parts/link-row/link-row.tsx';

interface PastVisitsProps {
  readonly clinicId: string;
  readonly visits: readonly ConsultationSummary[];
}

/** What was: each visit leads to what was decided. */
export function PastVisits({ clinicId, visits }: PastVisitsProps) {
  const t = usePatientText();
  const { language } = useLanguage();
  if (visits.length === 0) return null;
  return (
    <section className="stack-small">
      <h2>{t('home.past')}</h2>
      <ul className="link-rows">
        {visits.map((visit) => (
          <LinkRow
            key={visit.id}
            href={`/p/${clinicId}/visits/${visit.id}`}
            title={visit.problemLabels.join('、')}
            note={[
              showDay(visit.appointmentFrom ?? visit.requestedAt, language),
              t(
                visit.disposition === null
                  ? 'consultation.status.closed'
                  : `visit.disposition.${visit.disposition}`,
              ),
            ].join(' ')}
          />
        ))}
      </ul>
    </section>
  );
}

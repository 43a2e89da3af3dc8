import type { ConsultationView } from '@onshin/contract';
import { showCivilDate, showDateTime } from '@onshin/text/dates';
import { Link } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { KnownThings } from '../staff-frame/person.tsx';
import { useStaff } from '../staff-frame/staff-place.tsx';

/** What the clinic knows: visits, regular doctor, prior medical information with its source. */
export function RecordShown({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const params = { clinicId: view.clinicId, patientId: view.patient.id };
  const { opensCharts } = useStaff();
  const chart = useRead('getChart', { params });
  if (chart.error !== null) return <ProblemNotice error={chart.error} />;
  if (chart.data === undefined) return <Skeleton lines={6} />;
  const { inPersonVisits, regularDoctors, health } = chart.data;
  return (
    <>
      <h3>{t('review.visits')}</h3>
      {inPersonVisits.length === 0 && <Callout tone="warning" title={t('review.visits.none')} />}
      <ul className="visits">
        {inPersonVisits.map((visit) => (
          <li key={visit.id}>
            <strong>
              {showCivilDate(visit.on, language)} {visit.problem}
            </strong>
            <span className="soft">{visit.doctorName}</span>
            <p>{visit.evaluation}</p>
          </li>
        ))}
      </ul>
      <DescriptionList
        items={[
          {
            term: t('review.regular'),
            value:
              regularDoctors.length === 0
                ? t('review.regular.none')
                : regularDoctors.map((each) => each.name).join('、'),
          },
          ...(health === null
            ? []
            : [
                {
                  term: t('staff.health.underlyingConditions'),
                  value: <KnownThings value={health.underlyingConditions} />,
                },
                { term: t('staff.health.medicines'), value: <KnownThings value={health.medicines} /> },
                { term: t('staff.health.allergies'), value: <KnownThings value={health.allergies} /> },
                {
                  term: t('chart.health.source'),
                  value: `${t(`chart.source.${health.source}`)}・${showDateTime(health.recordedAt, language)}`,
                },
              ]),
        ]}
      />
      {health === null && <p className="soft">{t('review.health.none')}</p>}
      {opensCharts && (
        <p>
          <Link href={`/staff/${view.clinicId}/patients/${view.patient.id}`}>{t('review.openChart')}</Link>
        </p>
      )}
    </>
  );
}

import type { Answer, InspectionView } from '@onshin/contract';
import { showCivilDate, showFullDateTime } from '@onshin/text/dates';
import { useState } from 'react';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { InviteInspector } from './invite-inspector.tsx';
import type { Period } from './period-picker.tsx';

/** Who may read from outside, until when, and what they have read. */
export function Inspections({ period }: { readonly period: Period }) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [made, setMade] = useState<Answer<'inviteInspector'> | null>(null);
  const { data } = useRead('listInspections', { params: { clinicId } });
  return (
    <div className="not-printed">
      <Card title={t('inspection.title')}>
        <p className="soft">{t('inspection.lead')}</p>
        {made === null ? (
          <InviteInspector period={period} onMade={setMade} />
        ) : (
          <Callout title={t('inspection.made')} live>
            <p>{t('inspection.made.once')}</p>
            <DescriptionList
              items={[
                {
                  term: t('inspection.link'),
                  value: <span className="inspection-secret">{`${location.origin}${made.path}`}</span>,
                },
                { term: t('inspection.code'), value: <span className="inspection-secret">{made.code}</span> },
              ]}
            />
            <div>
              <Button small onClick={() => setMade(null)}>
                {t('action.close')}
              </Button>
            </div>
          </Callout>
        )}
        {data?.inspections.length === 0 && <p className="soft">{t('inspection.none')}</p>}
        {data?.inspections.map((inspection) => (
          <Inspection key={inspection.id} inspection={inspection} />
        ))}
      </Card>
    </div>
  );
}

function Inspection({ inspection }: { readonly inspection: InspectionView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId } = useStaff();
  const end = useAct('endInspection');
  return (
    <Card
      level={3}
      title={`${inspection.inspector}（${inspection.authority}）`}
      aside={
        <Chip tone={inspection.isOpen ? 'key' : 'off'}>
          {inspection.isOpen
            ? t('inspection.open', { until: showFullDateTime(inspection.openUntil, language) })
            : t('inspection.ended')}
        </Chip>
      }
    >
      <DescriptionList
        items={[
          {
            term: t('inspection.period'),
            value: `${showCivilDate(inspection.from, language)}－${showCivilDate(inspection.until, language)}`,
          },
          {
            term: t('inspection.reads'),
            value:
              inspection.reads.length === 0
                ? t('inspection.reads.none')
                : inspection.reads
                    .slice(0, 10)
                    .map((read) => `${readName(t, read.act)}（${showFullDateTime(read.at, language)}）`)
                    .join('\n'),
          },
        ]}
      />
      {inspection.isOpen && (
        <div>
          <Button
            small
            busy={end.isPending}
            onClick={() => end.mutate({ params: { clinicId, inspectionId: inspection.id } })}
          >
            {t('inspection.end')}
          </Button>
        </div>
      )}
      <ActProblem error={end.error} />
    </Card>
  );
}

function readName(t: ReturnType<typeof useStaffText>, act: string): string {
  switch (act) {
    case 'getPeriodEvidence':
    case 'getEvidence':
    case 'getEvidencePackage':
    case 'listChecklists':
      return t(`inspection.act.${act}`);
    default:
      return act;
  }
}

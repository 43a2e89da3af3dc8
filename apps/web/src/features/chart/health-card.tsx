import type { Body, ChartView, Knowledge } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxCard } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { KnownThings } from '../../parts/staff-frame/person.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';
import { KnowledgeFields } from './knowledge-fields.tsx';

const things = ['underlyingConditions', 'medicines', 'allergies'] as const;
const sources = [
  'ownChart',
  'referralLetter',
  'checkUp',
  'regionalNetwork',
  'medicationNotebook',
  'phr',
  'patientStatement',
] as const;

/** Conditions, medicines and allergies with their source and who has reviewed them. */
export function HealthCard({ at, chart }: { readonly at: PatientAt; readonly chart: ChartView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { health } = chart;
  return (
    <Card
      title={t('chart.health')}
      aside={
        !isOpen && (
          <Button small onClick={() => setOpen(true)}>
            {t('chart.health.edit')}
          </Button>
        )
      }
    >
      {isOpen && <HealthForm at={at} chart={chart} onDone={() => setOpen(false)} />}
      {!isOpen && health === null && <p className="soft">{t('chart.none')}</p>}
      {!isOpen && health !== null && (
        <DescriptionList
          items={[
            ...things.map((thing) => ({
              term: t(`staff.health.${thing}`),
              value: <KnownThings value={health[thing]} />,
            })),
            {
              term: t('chart.health.source'),
              value: `${t(`chart.source.${health.source}`)}・${showDateTime(health.recordedAt, language)}\n${
                health.reviewedAt === null || health.reviewedBy === null
                  ? t('chart.health.notReviewed')
                  : t('chart.health.reviewed', {
                      by: health.reviewedBy,
                      at: showDateTime(health.reviewedAt, language),
                    })
              }`,
            },
          ]}
        />
      )}
    </Card>
  );
}

interface HealthFormProps {
  readonly at: PatientAt;
  readonly chart: ChartView;
  readonly onDone: () => void;
}

const unknown: Knowledge = { state: 'unknown' };

function HealthForm({ at, chart, onDone }: HealthFormProps) {
  const t = useStaffText();
  const { isDoctor } = useStaff();
  const [health, setHealth] = useState<Body<'recordHealth'>>({
    underlyingConditions: chart.health?.underlyingConditions ?? unknown,
    medicines: chart.health?.medicines ?? unknown,
    allergies: chart.health?.allergies ?? unknown,
    source: 'ownChart',
    reviewed: false,
  });
  const record = useAct('recordHealth', { onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    record.mutate({ params: at, ifMatch: chart.version, body: health });
  };
  return (
    <form className="stack" onSubmit={submit}>
      {things.map((thing) => (
        <KnowledgeFields
          key={thing}
          label={t(`staff.health.${thing}`)}
          value={health[thing]}
          onChange={(value) => setHealth({ ...health, [thing]: value })}
        />
      ))}
      <Field label={t('chart.health.source')} required>
        <Select
          options={sources.map((value) => ({ value, label: t(`chart.source.${value}`) }))}
          value={health.source}
          onChange={(source) => setHealth({ ...health, source })}
        />
      </Field>
      {isDoctor && (
        <CheckboxCard
          label={t('chart.health.review')}
          checked={health.reviewed}
          onChange={(reviewed) => setHealth({ ...health, reviewed })}
        />
      )}
      <ActProblem error={record.error} />
      <div className="row">
        <Button type="submit" kind="primary" busy={record.isPending}>
          {t('action.save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

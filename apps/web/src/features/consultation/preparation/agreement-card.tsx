import type { Body, ConsultationView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct, useRead } from '../../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Choices, RadioCards } from '../../../ui/choices.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/inputs.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';

const methods = ['telephone', 'inPerson', 'video', 'document'] as const;
const topics = ['limitsAndInPersonCare', 'judgedEachTime', 'carePlanMatters', 'securityRisks'] as const;
type Explanation = Body<'recordExplanation'>;

/** How the agreement stands; until it does, the explanation can be recorded here. */
export function AgreementCard({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const params = { clinicId: view.clinicId, patientId: view.patient.id };
  const { data } = useRead('getAgreement', { params });
  const tone = { none: 'care', explained: 'key', agreed: 'good', withdrawn: 'bad' } as const;
  const isDue = view.agreementState === 'none' || view.agreementState === 'withdrawn';
  const explanation = data?.explanation ?? null;
  return (
    <Card
      title={t('prep.agreement')}
      aside={<Chip tone={tone[view.agreementState]}>{t(`prep.agreement.${view.agreementState}`)}</Chip>}
    >
      {explanation !== null && (
        <p>
          {t('prep.explain.by', {
            by: explanation.by,
            at: showDateTime(explanation.at, language),
            method: t(`prep.explain.${explanation.method}`),
          })}
        </p>
      )}
      {isDue && data !== undefined && view.doctor !== null && (
        <ExplanationForm params={params} version={data.patientVersion} doctorStaffId={view.doctor.staffId} />
      )}
    </Card>
  );
}

interface ExplanationFormProps {
  readonly params: { readonly clinicId: string; readonly patientId: string };
  readonly version: number;
  readonly doctorStaffId: string;
}

function ExplanationForm({ params, version, doctorStaffId }: ExplanationFormProps) {
  const t = useStaffText();
  const [method, setMethod] = useState<Explanation['method'] | null>(null);
  const [explained, setExplained] = useState<readonly Explanation['topics'][number][]>([]);
  const [questions, setQuestions] = useState('');
  const record = useAct('recordExplanation');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (method === null) return;
    record.mutate({
      params,
      ifMatch: version,
      body: { doctorStaffId, method, topics: [...explained], questions },
    });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <RadioCards
        label={t('prep.explain.how')}
        required
        inline
        options={methods.map((value) => ({ value, label: t(`prep.explain.${value}`) }))}
        value={method}
        onChange={setMethod}
      />
      <Choices
        label={t('prep.explain.topics')}
        required
        options={topics.map((value) => ({ value, label: t(`prep.topic.${value}`) }))}
        values={explained}
        onChange={setExplained}
      />
      <Field label={t('prep.explain.questions')}>
        <TextArea rows={2} value={questions} onChange={(event) => setQuestions(event.target.value)} />
      </Field>
      <ActProblem error={record.error} />
      <Button
        type="submit"
        kind="primary"
        busy={record.isPending}
        disabled={method === null || explained.length === 0}
      >
        {t('prep.explain')}
      </Button>
    </form>
  );
}

import type { AgreementView, ConsultationView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct, useRead } from '../../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/inputs.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';

type Question = AgreementView['questions'][number];

/** What the patient asked about the explanation; an open question keeps the call from starting (S-1-1-2-iv). */
export function QuestionsCard({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const { data } = useRead('getAgreement', {
    params: { clinicId: view.clinicId, patientId: view.patient.id },
  });
  if (data === undefined || data.questions.length === 0) return null;
  const open = data.questions.filter(({ answer }) => answer === null).length;
  return (
    <Card
      title={t('prep.questions')}
      aside={
        open > 0 ? (
          <Chip tone="care">{t('prep.questions.open', { count: open })}</Chip>
        ) : (
          <Chip tone="good">{t('prep.questions.answered')}</Chip>
        )
      }
    >
      <ul className="prep-questions">
        {data.questions.map((question) => (
          <li key={question.id}>
            <p className="prep-question">{question.question}</p>
            {question.answer === null ? (
              <AnswerForm agreement={data} clinicId={view.clinicId} question={question} />
            ) : (
              <Answered answer={question.answer} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Answered({ answer }: { readonly answer: NonNullable<Question['answer']> }) {
  const t = useStaffText();
  const { language } = useLanguage();
  return (
    <>
      <p className="prep-question">{answer.words}</p>
      <p className="soft staff-small">
        {t('prep.question.by', { by: answer.by, at: showDateTime(answer.at, language) })}
      </p>
    </>
  );
}

interface AnswerFormProps {
  readonly agreement: AgreementView;
  readonly clinicId: string;
  readonly question: Question;
}

function AnswerForm({ agreement, clinicId, question }: AnswerFormProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const [words, setWords] = useState('');
  const answer = useAct('answerQuestion');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    answer.mutate({
      params: { clinicId, patientId: agreement.patientId, questionId: question.id },
      ifMatch: agreement.patientVersion,
      body: { answer: words },
    });
  };
  return (
    <form className="stack-small" onSubmit={submit}>
      <p className="soft staff-small">
        {t('prep.question.askedAt', { at: showDateTime(question.askedAt, language) })}
      </p>
      <Field label={t('prep.question.answer')} hint={t('consult.read')} unmarked>
        <TextArea
          rows={2}
          maxLength={4000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <ActProblem error={answer.error} />
      <Button type="submit" busy={answer.isPending} disabled={words.trim() === ''}>
        {t('prep.question.send')}
      </Button>
    </form>
  );
}

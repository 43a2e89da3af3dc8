import type { AgreementView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';

interface QuestionsProps {
  readonly clinicId: string;
  readonly view: AgreementView;
}

/** What the patient wants to know before agreeing, and what the clinic answered. */
export function Questions({ clinicId, view }: QuestionsProps) {
  const t = usePatientText();
  const { language } = useLanguage();
  const [question, setQuestion] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const ask = useAct('askQuestion', { onDone: () => setQuestion('') });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setEmpty(question.trim() === '');
    if (question.trim() === '') return;
    ask.mutate({
      params: { clinicId, patientId: view.patientId },
      body: { question },
      ifMatch: view.patientVersion,
    });
  };
  return (
    <Card title={t('question.title')}>
      {view.questions.length > 0 && (
        <ul className="questions">
          {view.questions.map(({ id, question: asked, answer }) => (
            <li key={id} className="stack-small">
              <p className="question-words">{asked}</p>
              {answer === null ? (
                <p>
                  <Chip tone="care">{t('question.open')}</Chip>
                </p>
              ) : (
                <>
                  <p className="soft">
                    {t('question.answered', { by: answer.by, at: showFullDateTime(answer.at, language) })}
                  </p>
                  <p className="question-words">{answer.words}</p>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <form className="stack-small" onSubmit={send}>
        <Field
          label={t('question.field')}
          hint={t('question.hint')}
          error={isEmpty ? t('question.field.error') : null}
          unmarked
        >
          <TextArea
            rows={3}
            maxLength={1000}
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
          />
        </Field>
        {ask.isError && <ProblemNotice error={ask.error} />}
        <Button type="submit" busy={ask.isPending}>
          {t('question.ask')}
        </Button>
      </form>
    </Card>
  );
}

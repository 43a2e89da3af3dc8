import type { PeriodEvidenceView } from '@onshin/contract';
import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';

interface ExplainClauseProps {
  readonly clinicId: string;
  readonly row: PeriodEvidenceView['notFollowed'][number];
}

/** Lets an administrator say why a recommendation is not followed. */
export function ExplainClause({ clinicId, row }: ExplainClauseProps) {
  const t = useStaffText();
  const tag = tagOf(useLanguage().language);
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState(row.explanation?.words ?? '');
  const explain = useAct('explainClause', { onDone: () => setOpen(false) });
  return (
    <div className="not-printed">
      <Button small kind="quiet" onClick={() => setOpen(true)}>
        {t('period.explain')}
      </Button>
      <Dialog
        title={t('period.explain')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        action={
          <Button
            kind="primary"
            busy={explain.isPending}
            disabled={words.trim() === ''}
            onClick={() => explain.mutate({ params: { clinicId }, body: { clauseId: row.clauseId, words } })}
          >
            {t('period.explain.save')}
          </Button>
        }
      >
        <p>{row.advice[tag]}</p>
        <p className="soft">{t('period.explain.lead')}</p>
        <Field label={t('period.explanation')} required>
          <TextArea value={words} maxLength={2000} onChange={(event) => setWords(event.target.value)} />
        </Field>
        <ActProblem error={explain.error} />
      </Dialog>
    </div>
  );
}

import type { Body, HelperView } from '@onshin/contract';
import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

type Why = Body<'endHelper'>['why'];
const reasons = ['noLongerNeeded', 'wrongPerson', 'groundGone', 'other'] as const satisfies readonly Why[];

/** Ends somebody's help, with the reason; they are shut out at once. */
export function EndHelp({ at, helper }: { readonly at: PatientAt; readonly helper: HelperView }) {
  const t = useStaffText();
  const [isAsking, setAsking] = useState(false);
  const [why, setWhy] = useState<Why | null>(null);
  const [words, setWords] = useState('');
  const end = useAct('endHelper', { refresh: ['listHelpers'], onDone: () => setAsking(false) });
  return (
    <div>
      <Button small kind="danger" onClick={() => setAsking(true)}>
        {t('helperCard.end')}
      </Button>
      <Dialog
        title={`${helper.name}（${helper.relation}）`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        action={
          <Button
            kind="danger"
            busy={end.isPending}
            disabled={why === null}
            onClick={() =>
              why !== null && end.mutate({ params: { ...at, helperId: helper.id }, body: { why, words } })
            }
          >
            {t('helperCard.end')}
          </Button>
        }
      >
        <RadioCards
          label={t('helperCard.end.why')}
          required
          options={reasons.map((value) => ({ value, label: t(`helperCard.why.${value}`) }))}
          value={why}
          onChange={setWhy}
        />
        <Field label={t('helperCard.end.words')}>
          <TextInput maxLength={500} value={words} onChange={(event) => setWords(event.target.value)} />
        </Field>
        <ActProblem error={end.error} />
      </Dialog>
    </div>
  );
}

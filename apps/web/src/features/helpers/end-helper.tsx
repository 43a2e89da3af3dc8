import type { Body, HelperView } from '@onshin/contract';
import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type Why = Body<'endHelper'>['why'];
const reasons = ['noLongerNeeded', 'wrongPerson', 'other'] as const satisfies readonly Why[];

interface EndHelperProps {
  readonly at: { readonly clinicId: string; readonly patientId: string };
  readonly helper: HelperView;
}

/** Ends somebody's help, asked once; it holds at once. */
export function EndHelper({ at, helper: { id, name } }: EndHelperProps) {
  const t = useAsideText();
  const [isAsking, setAsking] = useState(false);
  const [why, setWhy] = useState<Why>('noLongerNeeded');
  const end = useAct('endHelper', { refresh: ['listHelpers'], onDone: () => setAsking(false) });
  return (
    <div>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {t('helpers.end')}
      </Button>
      <Dialog
        title={t('helpers.end.title', { name })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        wayOut={t('helpers.end.keep')}
        action={
          <Button
            kind="danger"
            busy={end.isPending}
            onClick={() => end.mutate({ params: { ...at, helperId: id }, body: { why, words: '' } })}
          >
            {t('helpers.end')}
          </Button>
        }
      >
        <p>{t('helpers.end.detail')}</p>
        <RadioCards
          label={t('helpers.end.why')}
          required
          unmarked
          options={reasons.map((value) => ({ value, label: t(`helpers.why.${value}`) }))}
          value={why}
          onChange={setWhy}
        />
        {end.isError && <ProblemNotice error={end.error} />}
      </Dialog>
    </div>
  );
}

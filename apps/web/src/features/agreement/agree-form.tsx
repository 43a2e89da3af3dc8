import type { AgreementView } from '@onshin/contract';
import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { BottomBar } from '../../ui/bottom-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CheckboxCard } from '../../ui/choices.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';

interface AgreeFormProps {
  readonly clinicId: string;
  readonly view: AgreementView;
}

/** The patient's side: an explicit wish, bound to exactly the texts shown above (S-1-1-2-i). */
export function AgreeForm({ clinicId, view }: AgreeFormProps) {
  const t = usePatientText();
  const [wishes, setWishes] = useState(false);
  const [hasTried, setTried] = useState(false);
  const agree = useAct('agree');
  const press = (): void => {
    setTried(true);
    if (!wishes) return;
    agree.mutate({
      params: { clinicId, patientId: view.patientId },
      body: { digests: view.texts.map(({ digest }) => digest), wishesOnlineCare: true },
      ifMatch: view.patientVersion,
    });
  };
  return (
    <>
      <CheckboxCard label={t('agreement.wish')} checked={wishes} onChange={setWishes} />
      {hasTried && !wishes && <Callout tone="warning" live title={t('agreement.wish.error')} />}
      {agree.isError && <ProblemNotice error={agree.error} />}
      <BottomBar>
        <Button kind="primary" busy={agree.isPending} onClick={press}>
          {t('agreement.agree')}
        </Button>
      </BottomBar>
    </>
  );
}

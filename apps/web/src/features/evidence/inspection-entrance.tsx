import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { AloneFrame } from '../../parts/shells/alone-frame.tsx';

/** Where an inspector's link leads: the code, which came another way, is asked for. */
export default function InspectionEntrance() {
  const t = useStaffText();
  // The part after # never leaves the browser by itself: no log along the way holds the token.
  const [token] = useState(() => location.hash.slice(1));
  const [code, setCode] = useState('');
  const enter = useAct('enterInspection', { refresh: [], onDone: ({ goTo }) => location.replace(goTo) });
  return (
    <AloneFrame>
      <PageTitle place={t('product.name')} lead={t('inspection.enter.lead')}>
        {t('inspection.enter.title')}
      </PageTitle>
      <form
        className="staff-form"
        onSubmit={(event) => {
          event.preventDefault();
          enter.mutate({ body: { token, code } });
        }}
      >
        <Field label={t('inspection.code')} required unmarked>
          <TextInput
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="[0-9]{8}"
            maxLength={8}
            required
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </Field>
        {enter.isError && <ProblemNotice error={enter.error} />}
        <div>
          <Button type="submit" kind="primary" busy={enter.isPending || enter.isSuccess}>
            {t('inspection.enter')}
          </Button>
        </div>
      </form>
    </AloneFrame>
  );
}

import { usualPasswordPolicy } from '@onshin/domain';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { NewPassword, useFieldFaults } from '../../parts/password/new-password.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { AloneFrame } from '../../parts/shells/alone-frame.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

/** The time of a password is over: another one, and then on to work. Its ticket stands behind the `#`. */
export default function NewPasswordPage() {
  const t = useStaffText();
  const [ticket] = useState(() => location.hash.slice(1));
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const renew = useAct('renewPassword', { refresh: [], onDone: ({ goTo }) => location.assign(goTo) });
  const faultAt = useFieldFaults(renew.error);
  const isAtField = faultAt('body.next') !== null || faultAt('body.current') !== null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    renew.mutate({ body: { ticket, current, next } });
  };
  return (
    <AloneFrame>
      <PageTitle place={t('product.name')} lead={t('renew.lead')}>
        {t('renew.title')}
      </PageTitle>
      <Card>
        <form className="stack" onSubmit={submit}>
          <Field label={t('account.password.current')} error={faultAt('body.current')} required unmarked>
            <TextInput
              type="password"
              autoComplete="current-password"
              value={current}
              onChange={(event) => setCurrent(event.target.value)}
            />
          </Field>
          <NewPassword
            label={t('setUp.password')}
            value={next}
            onChange={setNext}
            error={faultAt('body.next')}
            policy={usualPasswordPolicy}
            about={[]}
          />
          {renew.error !== null && !isAtField && <ProblemNotice error={renew.error} />}
          <Button type="submit" kind="primary" wide busy={renew.isPending}>
            {t('account.password.change')}
          </Button>
        </form>
      </Card>
    </AloneFrame>
  );
}

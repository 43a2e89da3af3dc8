import type { Answer } from '@onshin/contract';
import { useState } from 'react';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { PasskeySetUp } from './passkey-set-up.tsx';
import { PasswordSetUp } from './password-set-up.tsx';

export interface SetUpProps {
  readonly token: string;
  readonly account: Answer<'openAccountSetUp'>;
}

/** A passkey, or a password together with an authenticator app: one of the two. */
export function SetUpWays(setUp: SetUpProps) {
  const t = useStaffText();
  const [way, setWay] = useState<'passkey' | 'password'>('passkey');
  return (
    <>
      <RadioCards
        label={t('setUp.way')}
        unmarked
        value={way}
        onChange={setWay}
        options={[
          { value: 'passkey', label: t('setUp.passkey'), detail: t('setUp.passkey.lead') },
          { value: 'password', label: t('setUp.password') },
        ]}
      />
      {way === 'passkey' ? <PasskeySetUp token={setUp.token} /> : <PasswordSetUp {...setUp} />}
    </>
  );
}

import './sign-in.css';
import { useState } from 'react';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { AloneFrame } from '../../parts/shells/alone-frame.tsx';
import { CodeStep } from './code-step.tsx';
import { DemonstrationDoors } from './demonstration-doors.tsx';
import { PasskeyStep } from './passkey-step.tsx';
import { ProviderStep } from './provider-step.tsx';
import { PasswordStep } from './password-step.tsx';

/** Staff sign in with a passkey, or with a password and the code of their authenticator app. */
export default function SignInPage() {
  const t = useStaffText();
  const system = useRead('getSystem', {});
  const [ticket, setTicket] = useState<string | null>(null);
  const provider = system.data?.provider ?? null;
  const isDemonstration = system.data?.mode === 'demonstration';
  return (
    <AloneFrame>
      <PageTitle place={t('product.name')} lead={t('signIn.lead')}>
        {t('signIn.title')}
      </PageTitle>
      {isDemonstration && <DemonstrationDoors />}
      {ticket === null ? (
        <>
          {provider !== null && <ProviderStep name={provider} />}
          <PasskeyStep />
          <p className="sign-in-or" aria-hidden="true">
            {t('signIn.or')}
          </p>
          <PasswordStep onTicket={setTicket} />
          <ButtonLink kind="quiet" href="/staff/envelope">
            {t('signIn.envelope')}
          </ButtonLink>
        </>
      ) : (
        <CodeStep
          takesCertificate={system.data?.clientCertificates === true}
          ticket={ticket}
          onBack={() => setTicket(null)}
        />
      )}
    </AloneFrame>
  );
}

import { useState } from 'react';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { CodeStep } from './code-step.tsx';
import { PasskeySignIn } from './passkey-sign-in.tsx';
import { PasswordStep } from './password-step.tsx';

/** Staff sign in with a passkey, or with a password and the code of an authenticator app. */
export default function SignInPage() {
  const t = useStaffText();
  const [ticket, setTicket] = useState<string | null>(null);
  return (
    <div className="stack">
      <PageTitle>{t(ticket === null ? 'signIn.title' : 'signIn.code.title')}</PageTitle>
      {ticket === null ? (
        <>
          <PasskeySignIn />
          <PasswordStep onTicket={setTicket} />
        </>
      ) : (
        <CodeStep ticket={ticket} onBack={() => setTicket(null)} />
      )}
    </div>
  );
}

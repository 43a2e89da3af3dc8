import { Link } from 'wouter';
import { useAct } from '../../lib/api/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import './demonstration-entrance.css';

const roles = ['patient', 'newPatient', 'doctor', 'clerk', 'administrator'] as const;

/** One press signs in as a person of the demonstration clinic. */
export function DemonstrationEntrance() {
  const t = useAsideText();
  const signIn = useAct('signInToDemonstration', {
    refresh: [],
    // The other world is another page: everything is loaded anew for the new person.
    onDone: ({ goTo }) => location.assign(goTo),
  });
  return (
    <Card title={t('demo.title')}>
      <p className="soft">{t('demo.lead')}</p>
      {signIn.isError && <ProblemNotice error={signIn.error} />}
      <ul className="demo-roles">
        {roles.map((as) => (
          <li key={as}>
            <Button
              wide
              busy={signIn.isPending && signIn.variables.body.as === as}
              onClick={() => signIn.mutate({ body: { as } })}
            >
              {t(`demo.${as}`)}
            </Button>
            <p>{t(`demo.${as}.detail`)}</p>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/demonstration/mails">{t('demo.mails')}</Link>
      </p>
    </Card>
  );
}

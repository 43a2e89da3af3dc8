import type { SessionView } from '@onshin/contract';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { useOpenedWords } from '../../parts/proof/opened-words.ts';
import { Button } from '../../ui/button.tsx';

interface SignInElsewhereProps {
  readonly opened: NonNullable<NonNullable<SessionView['work']>['elsewhere']>;
}

/** The account was used from another place meanwhile: its person says whether that was them. */
export function SignInElsewhere({ opened }: SignInElsewhereProps) {
  const t = useStaffText();
  const wordsOf = useOpenedWords();
  const acknowledge = useAct('acknowledgeSignIn', { refresh: ['getSession'] });
  const report = useAct('reportNotMe', { refresh: [], onDone: () => location.assign('/staff/sign-in') });
  return (
    <div className="sign-in-elsewhere" role="alert">
      <p>{t('elsewhere.lead', { where: wordsOf(opened) })}</p>
      <Button small busy={acknowledge.isPending} onClick={() => acknowledge.mutate({})}>
        {t('elsewhere.me')}
      </Button>
      <Button small kind="danger" busy={report.isPending} onClick={() => report.mutate({})}>
        {t('elsewhere.notMe')}
      </Button>
    </div>
  );
}

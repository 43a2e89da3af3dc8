import type { AccountView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { useOpenedWords } from '../../parts/proof/opened-words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';

/** Where one is signed in now; each can be ended from here. */
export function SessionsCard({ sessions }: { readonly sessions: AccountView['sessions'] }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const wordsOf = useOpenedWords();
  const end = useAct('endOwnSession');
  const endOthers = useAct('endOtherSessions');
  return (
    <Card title={t('account.sessions')}>
      <ul className="account-list">
        {sessions.map(({ id, opened, lastUsedAt, isThis, isLocked }) => (
          <li key={id}>
            <div>
              <p>
                <strong>{wordsOf(opened)}</strong>
              </p>
              <p className="soft staff-small">
                {t('account.lastUsed', { at: showDateTime(lastUsedAt, language, 'Asia/Tokyo') })}
              </p>
            </div>
            {isLocked && <Chip>{t('account.locked')}</Chip>}
            {isThis ? (
              <Chip tone="good">{t('account.thisOne')}</Chip>
            ) : (
              <Button small busy={end.isPending} onClick={() => end.mutate({ params: { sessionId: id } })}>
                {t('account.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {(end.error ?? endOthers.error) !== null && <ProblemNotice error={end.error ?? endOthers.error} />}
      {sessions.length > 1 && (
        <div>
          <Button busy={endOthers.isPending} onClick={() => endOthers.mutate({})}>
            {t('account.endOthers')}
          </Button>
        </div>
      )}
    </Card>
  );
}

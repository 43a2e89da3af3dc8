import { showDateTime } from '@onshin/text/dates';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { wordsOfAct } from '../../parts/acts/act-words.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

/** What was done with an officer's code in one's name, to be looked through once the regular factors are back. */
export function TemporaryAccessCard({ clinicId }: { readonly clinicId: string }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { data } = useRead('listOwnTemporaryAccess', { params: { clinicId } });
  const confirm = useAct('confirmTemporaryAccess');
  const at = (instant: string): string => showDateTime(instant, language, 'Asia/Tokyo');
  return (data?.waiting ?? []).map(({ id, givenAt, acts }) => (
    <Card key={id} title={t('recovery.own.title')} tone="key">
      <p>{t('recovery.own.lead', { at: at(givenAt) })}</p>
      <ul className="account-list">
        {acts.map((each) => (
          <li key={`${each.at} ${each.act}`}>
            <div>
              {at(each.at)}・{wordsOfAct(t, each.act)}
            </div>
          </li>
        ))}
      </ul>
      {confirm.error !== null && <ProblemNotice error={confirm.error} />}
      <div className="row">
        {([true, false] as const).map((isMine) => (
          <Button
            key={String(isMine)}
            kind={isMine ? 'primary' : 'danger'}
            busy={confirm.isPending}
            onClick={() => confirm.mutate({ params: { clinicId, recoveryId: id }, body: { isMine } })}
          >
            {t(isMine ? 'recovery.own.mine' : 'recovery.own.notMine')}
          </Button>
        ))}
      </div>
    </Card>
  ));
}

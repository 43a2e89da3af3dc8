import type { AccountView } from '@onshin/contract';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { useOpenedWords } from '../../parts/proof/opened-words.ts';
import { Card } from '../../ui/card.tsx';

/** What happened to one's sign-in lately: whoever finds something here that they did not do says so. */
export function EventsCard({ events }: { readonly events: AccountView['events'] }) {
  const t = useStaffText();
  const wordsOf = useOpenedWords();
  return (
    <Card title={t('account.events')}>
      <ul className="account-list">
        {events.map(({ kind, opened }) => (
          <li key={`${opened.at} ${kind}`}>
            <div>
              <p>{t(`account.event.${kind}`)}</p>
              <p className="soft staff-small">{wordsOf(opened)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

import type { SealedAccountView, SealedSheet } from '@onshin/contract';
import { showCivilDate, showFullDateTime } from '@onshin/text/dates';
import { useState } from 'react';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { CheckSeal, RetireAccount, SealAnew } from './sealed-acts.tsx';

const tones: Record<SealedAccountView['state'], ChipTone> = {
  sealed: 'good',
  open: 'bad',
  used: 'care',
  sealBroken: 'care',
  retired: 'off',
};

const acts = ['check', 'anew', 'retire'] as const;
type What = (typeof acts)[number];

interface SealedAccountCardProps {
  readonly account: SealedAccountView;
  readonly mayAct: boolean;
  readonly onSealed: (sheet: SealedSheet) => void;
}

/** One account: whether it is sealed, who keeps it, and when somebody looked. */
export function SealedAccountCard({ account, mayAct, onSealed }: SealedAccountCardProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const [what, setWhat] = useState<What | null>(null);
  const { state, checks } = account;
  const close = (): void => setWhat(null);
  const offered = acts.filter((each) =>
    each === 'check' ? state === 'sealed' : mayAct && state !== 'open' && state !== 'retired',
  );
  return (
    <Card
      title={account.title}
      aside={
        <>
          {account.isCheckOverdue && <Chip tone="care">{t('sealed.check.overdue')}</Chip>}
          <Chip tone={tones[state]}>{t(`sealed.state.${state}`)}</Chip>
        </>
      }
    >
      <DescriptionList
        items={[
          { term: t('sealed.code'), value: account.code },
          {
            term: t('sealed.role'),
            value: `${t(`people.role.${account.role}`)}（${t('sealed.minutes.value', { minutes: account.minutes })}）`,
          },
          {
            term: t('sealed.custody'),
            value: t('sealed.custody.value', { custodian: account.custodian, place: account.place }),
          },
          {
            term: t('sealed.sealedAt'),
            value: t('sealed.sealedAt.value', {
              at: showFullDateTime(account.sealedAt, language),
              by: account.sealedBy,
            }),
          },
          ...(state === 'sealed'
            ? [{ term: t('sealed.checkBy'), value: showCivilDate(account.checkBy, language) }]
            : []),
          ...(checks.length > 0
            ? [
                {
                  term: t('sealed.checks'),
                  value: checks
                    .map(
                      ({ at, by, seal, words }) =>
                        `${showFullDateTime(at, language)} ${by}：${t(`sealed.check.${seal}`)}${words === '' ? '' : `（${words}）`}`,
                    )
                    .join('\n'),
                },
              ]
            : []),
        ]}
      />
      {what === null && offered.length > 0 && (
        <div className="row">
          {offered.map((each) => (
            <Button
              key={each}
              small
              kind={each === 'retire' ? 'quiet' : 'secondary'}
              onClick={() => setWhat(each)}
            >
              {t(`sealed.${each}`)}
            </Button>
          ))}
        </div>
      )}
      {what === 'check' && <CheckSeal sealedId={account.id} onClose={close} />}
      {what === 'anew' && <SealAnew account={account} onClose={close} onSealed={onSealed} />}
      {what === 'retire' && <RetireAccount sealedId={account.id} onClose={close} />}
    </Card>
  );
}

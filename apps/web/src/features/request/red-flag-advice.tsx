import { Phone } from 'lucide-react';
import { useEffect } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { wholeNumber } from '../../lib/text/whole-number.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

interface RedFlagAdviceProps {
  readonly clinicId: string;
  readonly flag: string;
  readonly onMistaken: () => void;
}

/** What to do instead, with the telephone at the thumb; nothing can be handed in from here (S-1-2-2-ii-c). */
export function RedFlagAdvice({ clinicId, flag, onMistaken }: RedFlagAdviceProps) {
  const t = usePatientText();
  const tag = tagOf(useLanguage().language);
  const { mutate, data, isError } = useAct('adviseOnRedFlags', { refresh: [] });
  useEffect(() => mutate({ params: { clinicId }, body: { redFlags: [flag] } }), [mutate, clinicId, flag]);
  const advice = data?.advice[0];
  // The emergency call must not wait for the server, nor fail with it.
  const number = advice === undefined ? (isError ? '119' : null) : advice.call;
  return (
    <div className="stack question">
      <PageTitle lead={t('redFlags.advice.lead')}>{t('redFlags.advice')}</PageTitle>
      {data === undefined && !isError && <Skeleton lines={3} />}
      {advice !== undefined && (
        <Callout tone="danger" live title={t('callout.warning')}>
          <p className="advice-words">{advice.words[tag]}</p>
        </Callout>
      )}
      {number !== null && (
        <ButtonLink kind="primary" wide href={`tel:${number}`} icon={<Phone aria-hidden="true" />}>
          {t('redFlags.call', { number })}
        </ButtonLink>
      )}
      {data !== undefined && (
        <ButtonLink wide href={`tel:${data.clinicPhone}`} icon={<Phone aria-hidden="true" />}>
          {t('redFlags.clinic', { number: wholeNumber(data.clinicPhone) })}
        </ButtonLink>
      )}
      {data?.nearest && (
        <p>
          {t('redFlags.nearest', { name: data.nearest.name })}{' '}
          <a href={`tel:${data.nearest.phone}`}>{data.nearest.phone}</a>
        </p>
      )}
      <div>
        <Button kind="quiet" onClick={onMistaken}>
          {t('redFlags.mistaken')}
        </Button>
      </div>
    </div>
  );
}

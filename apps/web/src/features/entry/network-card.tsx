import type { Answer } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxCard } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';

/** How this very connection came in, and from where the clinic's staff may come. */
export function NetworkCard() {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId, isAdministrator } = useStaff();
  const { data, error } = useRead('getNetworkPolicy', { params: { clinicId } });
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Skeleton lines={6} />;
  const { here, listener } = data;
  return (
    <Card title={t('entry.network')}>
      <DescriptionList
        items={[
          { term: t('entry.address'), value: here.address },
          {
            term: t('entry.transport'),
            value:
              here.transport === null
                ? t('entry.transport.unknown')
                : here.transport === 'none'
                  ? t('entry.transport.none')
                  : here.transport.replace('TLSv', 'TLS '),
          },
          ...(listener === null
            ? []
            : [
                { term: t('entry.minimum'), value: `TLS ${listener.minimum}` },
                {
                  term: t('entry.serverCertificate'),
                  value: t('entry.until', { at: showFullDateTime(listener.certificateEndsAt, language) }),
                },
              ]),
        ]}
      />
      {listener?.minimum === '1.2' && (
        <Callout tone="warning" title={t('entry.older')}>
          <p>{listener.reason}</p>
        </Callout>
      )}
      <PolicyForm key={JSON.stringify(data.insideNetworks)} policy={data} isLocked={!isAdministrator} />
    </Card>
  );
}

interface PolicyFormProps {
  readonly policy: Answer<'getNetworkPolicy'>;
  readonly isLocked: boolean;
}

function PolicyForm({ policy, isLocked }: PolicyFormProps) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [networks, setNetworks] = useState(policy.insideNetworks.join('\n'));
  const [isAsked, setAsked] = useState(policy.certificateFromOutside);
  const change = useAct('changeNetworkPolicy', { refresh: ['getNetworkPolicy'] });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const insideNetworks = networks
      .split(/[\s,、]+/)
      .map((each) => each.trim())
      .filter((each) => each !== '');
    change.mutate({ params: { clinicId }, body: { insideNetworks, certificateFromOutside: isAsked } });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <CheckboxCard
        label={t('entry.certificateFromOutside')}
        checked={isAsked}
        disabled={isLocked}
        onChange={setAsked}
      />
      <Field label={t('entry.inside')} hint={t('entry.inside.hint')}>
        <TextArea
          rows={3}
          spellCheck={false}
          value={networks}
          disabled={isLocked}
          onChange={(event) => setNetworks(event.target.value)}
        />
      </Field>
      {change.isError && <ActProblem error={change.error} />}
      {change.isSuccess && <Callout tone="success" live title={t('entry.saved')} />}
      {!isLocked && (
        <div>
          <Button type="submit" busy={change.isPending}>
            {t('entry.save')}
          </Button>
        </div>
      )}
    </form>
  );
}

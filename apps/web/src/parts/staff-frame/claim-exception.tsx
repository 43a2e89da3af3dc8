import type { Problem } from '@onshin/contract';
import { useState } from 'react';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';

/** An exception somebody answers for, in their own words. */
export interface Claim {
  readonly type: string;
  readonly reason: string;
}

/** A claim again takes the place of the one before it. */
export function withClaim(claims: readonly Claim[], claim: Claim): readonly Claim[] {
  return [...claims.filter(({ type }) => type !== claim.type), claim];
}

interface ClaimExceptionProps {
  readonly clauses: NonNullable<Problem['clauses']>;
  readonly onClaim: (claim: Claim) => void;
}

/** Where the guideline itself allows an exception to what it refused: which one, why, and going on. */
export function ClaimException({ clauses, onClaim }: ClaimExceptionProps) {
  const t = useStaffText();
  const tag = tagOf(useLanguage().language);
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const offered = new Map(clauses.flatMap(({ exceptions }) => exceptions).map((each) => [each.type, each]));
  const only = offered.size === 1 ? [...offered.values()][0] : undefined;
  const type = only?.type ?? chosen;
  if (offered.size === 0) return null;
  return (
    <Card title={t('exception.title')} tone="soft" level={3}>
      <p>{t('exception.lead')}</p>
      {only === undefined ? (
        <RadioCards
          label={t('exception.which')}
          required
          options={[...offered.values()].map((each) => ({ value: each.type, label: each.title[tag] }))}
          value={chosen}
          onChange={setChosen}
        />
      ) : (
        <p>
          <strong>{only.title[tag]}</strong>
        </p>
      )}
      <Field label={t('exception.reason')} unmarked>
        <TextArea rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <div>
        <Button
          disabled={type === null || reason.trim() === ''}
          onClick={() => {
            if (type !== null) onClaim({ type, reason });
          }}
        >
          {t('exception.claim')}
        </Button>
      </div>
    </Card>
  );
}

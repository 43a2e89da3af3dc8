import type { Answer } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useParams } from 'wouter';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/loading.tsx';

/** What patients are told before they read their own chart online. */
export default function PortalTextPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Text />
    </StaffPlace>
  );
}

function Text() {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const { data, error } = useRead('getPortalText', { params: { clinicId } });
  return (
    <StaffPage title={t('portalText.title')} lead={t('portalText.lead')}>
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={8} />}
      {data !== undefined && <Words key={data.version} text={data} />}
    </StaffPage>
  );
}

const parts = ['purpose', 'risks', 'responsibility', 'law', 'choice'] as const;
const languages = ['ja', 'en'] as const;

function Words({ text }: { readonly text: Answer<'getPortalText'> }) {
  const t = useStaffText();
  const { clinicId, isAdministrator } = useStaff();
  const plain = ({ ja, en }: { readonly ja: string; readonly en: string }) => ({ ja, en });
  const [words, setWords] = useState({
    purpose: plain(text.content.purpose),
    risks: plain(text.content.risks),
    responsibility: plain(text.content.responsibility),
    law: plain(text.content.law),
    choice: plain(text.content.choice),
  });
  const write = useAct('writePortalText');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate({ params: { clinicId }, body: words });
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      <p className="soft">
        {t(text.isUsual ? 'portalText.usual' : 'portalText.own', { version: text.version })}
      </p>
      {parts.map((part) => (
        <Card key={part} title={t(`portalText.${part}`)}>
          {languages.map((language) => (
            <Field key={language} label={t(`portalText.in.${language}`)} required>
              <TextArea
                rows={3}
                required
                maxLength={1000}
                readOnly={!isAdministrator}
                value={words[part][language]}
                onChange={(event) =>
                  setWords({ ...words, [part]: { ...words[part], [language]: event.target.value } })
                }
              />
            </Field>
          ))}
        </Card>
      ))}
      {isAdministrator && (
        <>
          <Callout title={t('portalText.anew')} />
          <ActProblem error={write.error} />
          <div>
            <Button type="submit" kind="primary" busy={write.isPending}>
              {t('portalText.save')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

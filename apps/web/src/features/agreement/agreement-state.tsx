import type { AgreementView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { ByProxy } from '../../parts/aside/by-proxy.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { AgreeForm } from './agree-form.tsx';
import { Withdraw } from './withdraw.tsx';

interface AgreementStateProps {
  readonly clinicId: string;
  readonly view: AgreementView;
}

/** Who explained and who agreed, and what can be done now. */
export function AgreementState({ clinicId, view }: AgreementStateProps) {
  const t = usePatientText();
  const { language } = useLanguage();
  const { state, explanation, agreement } = view;
  return (
    <>
      {explanation !== null && (
        <Card title={t('agreement.explained')} tone="soft">
          <DescriptionList
            items={[
              {
                term: t('agreement.explained'),
                value: t('agreement.explained.value', {
                  by: explanation.by,
                  at: showFullDateTime(explanation.at, language),
                  method: t(`agreement.method.${explanation.method}`),
                }),
              },
              ...(explanation.questions === ''
                ? []
                : [{ term: t('agreement.questions'), value: explanation.questions }]),
            ]}
          />
        </Card>
      )}
      {agreement !== null && !agreement.isCurrent && agreement.withdrawnAt === null && (
        <Callout tone="warning" title={t('agreement.outdated')} />
      )}
      {state === 'withdrawn' && <Callout tone="warning" title={t('agreement.withdrawn')} />}
      {state === 'agreed' && agreement !== null ? (
        <>
          <Callout tone="success" live title={t('agreement.done')}>
            <p>
              {t('agreement.done.detail', {
                at: showFullDateTime(agreement.patientSideAt, language),
                by: agreement.patientSideBy,
              })}
            </p>
            {agreement.proxy !== null && <ByProxy proxy={agreement.proxy} />}
          </Callout>
          <Withdraw clinicId={clinicId} view={view} />
        </>
      ) : explanation === null || state === 'none' ? (
        <Callout title={t('agreement.notExplained')}>
          <p>{t('agreement.notExplained.detail')}</p>
        </Callout>
      ) : (
        <>
          {view.questions.some(({ answer }) => answer === null) && (
            <Callout title={t('question.waits')}>
              <p>{t('question.waits.detail')}</p>
            </Callout>
          )}
          <AgreeForm clinicId={clinicId} view={view} />
        </>
      )}
    </>
  );
}

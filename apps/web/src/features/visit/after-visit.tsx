import type { ConsultationView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { ShieldCheck } from 'lucide-react';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { wholeNumber } from '../../lib/text/whole-number.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { LinkRow } from '../../parts/link-row/link-row.tsx';

/**
 * What was decided, what comes next and where to turn if worse; and why it was lawful, one tap away. Care by telephone is
 * no online care: there is nothing of that kind to show.
 */
export function AfterVisit({ view }: { readonly view: ConsultationView }) {
  const t = usePatientText();
  const { disposition, dispositionDetail, followUp } = view;
  const wasSeen = view.call !== null;
  const reason = t(disposition === 'declined' ? 'after.reason' : 'after.why');
  const items = [
    { term: t('after.where'), value: view.handoff?.where ?? '' },
    { term: t('after.urgent'), value: view.handoff?.urgentAdvice ?? '' },
    { term: reason, value: dispositionDetail ?? '' },
  ].filter(({ value }) => value !== '');
  return (
    <>
      <Card
        title={t('after.title')}
        tone="key"
        aside={
          <Chip tone={disposition === 'completed' ? 'good' : 'neutral'}>
            {t(disposition === null ? 'consultation.status.ended' : `visit.disposition.${disposition}`)}
          </Chip>
        }
      >
        {disposition === 'noShow' && <p>{t('after.noShow')}</p>}
        {disposition === 'changedToTelephone' && view.status === 'ended' && <p>{t('after.telephone')}</p>}
        {items.length > 0 && <DescriptionList items={items} />}
        {followUp === null ? wasSeen && <p>{t('after.pending')}</p> : <FollowUp followUp={followUp} />}
        <div className="row">
          <ButtonLink href={`tel:${view.clinicPhone}`}>
            {t('visit.phone', { phone: wholeNumber(view.clinicPhone) })}
          </ButtonLink>
          {view.status === 'closed' && !wasSeen && (
            <ButtonLink kind="quiet" href={`/p/${view.clinicId}/request`}>
              {t('after.apply')}
            </ButtonLink>
          )}
        </div>
      </Card>
      {wasSeen && disposition !== 'changedToTelephone' && (
        <ul className="link-rows">
          <LinkRow
            href={`/p/${view.clinicId}/visits/${view.id}/evidence`}
            icon={<ShieldCheck aria-hidden="true" />}
            title={t('after.evidence')}
            note={t('after.evidence.note')}
          />
        </ul>
      )}
    </>
  );
}

function FollowUp({ followUp }: { readonly followUp: NonNullable<ConsultationView['followUp']> }) {
  const t = usePatientText();
  const { language } = useLanguage();
  const { next, method, ifWorse, toldAt } = followUp;
  const known = method === 'online' || method === 'inPerson' || method === 'none';
  return (
    <>
      <DescriptionList
        items={[
          { term: t('after.next'), value: next },
          { term: t('after.method'), value: known ? t(`after.method.${method}`) : method },
          { term: t('after.ifWorse'), value: ifWorse },
        ]}
      />
      <p className="soft">{t('after.told', { at: showFullDateTime(toldAt, language) })}</p>
    </>
  );
}

import type { CarePlanVersionView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { ByProxy } from '../../parts/aside/by-proxy.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Chip } from '../../ui/chip.tsx';

const items = [
  'careGivenOnline',
  'combinationWithInPersonCare',
  'hours',
  'method',
  'stopConditions',
  'patientsCooperation',
  'emergencies',
  'doctors',
  'securityResponsibility',
] as const;

const tones = { proposed: 'care', adopted: 'good', superseded: 'off' } as const;

interface PlanLetterProps {
  readonly plan: CarePlanVersionView;
  readonly patientName: string;
}

/** The nine matters of a plan, to be read as a letter and printed as one (S-1-3-2-i). */
export function PlanLetter({ plan, patientName }: PlanLetterProps) {
  const t = usePatientText();
  const { language } = useLanguage();
  return (
    <>
      {plan.status === 'proposed' && <Callout title={t('patientPlan.proposed')} />}
      <article className="letter">
        <header className="letter-head">
          <p className="letter-to">{t('patientPlan.to', { name: patientName })}</p>
          <Chip tone={tones[plan.status]}>{t(`patientPlan.status.${plan.status}`)}</Chip>
        </header>
        <ol className="letter-items">
          {items.map((item) => (
            <li key={item}>
              <h2>{t(`patientPlan.item.${item}`)}</h2>
              <p>{plan.items[item]}</p>
            </li>
          ))}
        </ol>
        <footer className="letter-foot">
          {plan.basisWords !== '' && (
            <p>
              {t('patientPlan.basis')}: {plan.basisWords}
            </p>
          )}
          {plan.reason !== '' && (
            <p>
              {t('patientPlan.reason')}: {plan.reason}
            </p>
          )}
          <p>
            {t('patientPlan.written', {
              version: plan.version,
              at: showFullDateTime(plan.proposedAt, language),
              by: plan.proposedBy,
            })}
          </p>
          {plan.adoptedAt !== null && (
            <p>{t('patientPlan.adopted', { at: showFullDateTime(plan.adoptedAt, language) })}</p>
          )}
          {plan.byProxy !== null && <ByProxy proxy={plan.byProxy} />}
        </footer>
      </article>
    </>
  );
}

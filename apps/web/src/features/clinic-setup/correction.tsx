import { showCivilDate } from '@onshin/text/dates';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import type { Person } from './person.ts';

/** A correction of what another clinic rests on as well: the doctor alone says whether it is right. */
export function Correction({ person }: { readonly person: Person }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId, staffId } = useStaff();
  const decide = useAct('decideCorrection');
  const { correction } = person;
  if (correction === null) return null;
  if (person.staffId !== staffId) return <Callout title={t('people.correction.waiting')} />;
  const answer = (isRight: boolean) => () =>
    decide.mutate({ params: { clinicId, staffId }, body: { isRight } });
  const shown = [
    `${correction.name}（${correction.kana}）`,
    correction.specialty,
    correction.registrationYear,
    correction.trainingCompletedOn && showCivilDate(correction.trainingCompletedOn, language),
    correction.trainingCertificateNumber,
    correction.identityDocument && t(`people.document.${correction.identityDocument}`),
  ].filter((each) => each !== null);
  return (
    <Callout tone="warning" title={t('people.correction.yours')}>
      <p>{shown.join(' / ')}</p>
      <ActProblem error={decide.error} />
      <div className="row">
        <Button small kind="primary" busy={decide.isPending} onClick={answer(true)}>
          {t('people.correction.right')}
        </Button>
        <Button small busy={decide.isPending} onClick={answer(false)}>
          {t('people.correction.wrong')}
        </Button>
      </div>
    </Callout>
  );
}

import { showCivilDate } from '@onshin/text/dates';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import type { Person } from './person.ts';

type Credential = NonNullable<Person['credential']>;

/** A correction of what another clinic rests on as well: the doctor alone says whether it is right. */
export function Correction({ person }: { readonly person: Person }) {
  const t = useStaffText();
  const { clinicId, staffId } = useStaff();
  const decide = useAct('decideCorrection');
  const { correction, credential } = person;
  if (correction === null || credential === null) return null;
  if (person.staffId !== staffId) return <Callout title={t('people.correction.waiting')} />;
  const answer = (isRight: boolean) => () =>
    decide.mutate({ params: { clinicId, staffId }, body: { isRight } });
  return (
    <Callout tone="warning" title={t('people.correction.yours')}>
      <Changes standing={credential} proposed={correction} />
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

interface ChangesProps {
  readonly standing: Credential;
  readonly proposed: Credential;
}

/** Field by field what would change, from what to what; what stays is not repeated. */
function Changes({ standing, proposed }: ChangesProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const day = (value: string | null): string | null => value && showCivilDate(value, language);
  const rows = (one: Credential) => [
    { term: t('patients.name'), value: one.name },
    { term: t('patients.kana'), value: one.kana },
    { term: t('patients.sex'), value: t(`staff.sex.${one.sex}`) },
    { term: t('people.registrationYear'), value: one.registrationYear },
    { term: t('people.specialty'), value: one.specialty },
    { term: t('people.training'), value: day(one.trainingCompletedOn) },
    { term: t('people.certificate'), value: one.trainingCertificateNumber },
    {
      term: t('people.document'),
      value: one.identityDocument && t(`people.document.${one.identityDocument}`),
    },
  ];
  const before = rows(standing);
  const items = rows(proposed).flatMap(({ term, value }, index) => {
    const from = before[index]?.value ?? null;
    if (value === from) return [];
    const none = t('staff.notRecorded');
    return [{ term, value: t('people.correction.change', { from: from ?? none, to: value ?? none }) }];
  });
  return <DescriptionList items={items} />;
}

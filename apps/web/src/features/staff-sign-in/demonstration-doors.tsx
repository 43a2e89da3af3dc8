import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';

const people = ['doctor', 'clerk', 'administrator', 'patient'] as const;

/** One press for each person of the demonstration. */
export function DemonstrationDoors() {
  const t = useStaffText();
  const enter = useAct('signInToDemonstration', { onDone: ({ goTo }) => location.assign(goTo) });
  return (
    <Card title={t('signIn.demo')} tone="key">
      <p className="soft">{t('signIn.demoLead')}</p>
      <div className="doors">
        {people.map((as) => (
          <button key={as} type="button" className="door" onClick={() => enter.mutate({ body: { as } })}>
            {t(`signIn.demo.${as}`)}
            <small>{t(`signIn.demo.${as}.who`)}</small>
          </button>
        ))}
      </div>
      {enter.error !== null && <ProblemNotice error={enter.error} />}
    </Card>
  );
}

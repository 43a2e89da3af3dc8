import type { ConsultationView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { type FormEvent, useId, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';

/** What stays to be done; settled by saying how. */
export function DueTasks({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const isAllSettled = view.tasks.every(({ settledAt }) => settledAt !== null);
  return (
    <Card title={t(isAllSettled ? 'task.allSettled' : 'task.title')}>
      <ul className="stack-small">
        {view.tasks.map((task) => (
          <li key={task.id} className="task">
            <DueTask view={view} task={task} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface DueTaskProps {
  readonly view: ConsultationView;
  readonly task: ConsultationView['tasks'][number];
}

function DueTask({ view, task }: DueTaskProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const id = useId();
  const [how, setHow] = useState('');
  const settle = useAct('settleTask');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    settle.mutate({
      params: { clinicId: view.clinicId, consultationId: view.id, taskId: task.id },
      ifMatch: view.version,
      body: { how },
    });
  };
  return (
    <>
      <p>
        {task.words[tagOf(language)]}{' '}
        {task.clauseId !== null && (
          <small className="soft">{t('refusal.clauseId', { clause: task.clauseId })}</small>
        )}
      </p>
      {task.owner !== null && <p className="soft">{t('task.owner', { name: task.owner })}</p>}
      {task.settledAt === null && task.maySettle && (
        <form className="row" onSubmit={submit}>
          <label htmlFor={id} className="only-heard">
            {t('task.how')}
          </label>
          <input
            id={id}
            className="input task-how"
            placeholder={t('task.how')}
            required
            value={how}
            onChange={(event) => setHow(event.target.value)}
          />
          <Button type="submit" small busy={settle.isPending}>
            {t('task.settle')}
          </Button>
        </form>
      )}
      {task.settledAt !== null && (
        <Chip tone="good">
          {t('task.settled')} {showDateTime(task.settledAt, language)}
        </Chip>
      )}
      <ActProblem error={settle.error} />
    </>
  );
}

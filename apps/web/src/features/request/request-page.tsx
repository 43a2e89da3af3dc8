import './request.css';
import { useState } from 'react';
import { Redirect, useLocation, useSearch } from 'wouter';
import type { PageProps } from '../../parts/page-route.ts';
import { useSession } from '../../lib/session/session.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { SignedIn } from '../../parts/session/signed-in.tsx';
import { QuestionFrame } from './question-frame.tsx';
import { Answer } from './questions/answer.tsx';
import { faultsOf, isQuestion, type Question, questionsFor } from './questions.ts';
import { RedFlagAdvice } from './red-flag-advice.tsx';
import { RedFlags } from './red-flags.tsx';
import { Summary } from './summary.tsx';
import { useRequestDraft } from './use-request-draft.ts';

/** The wish for an online visit, one question a page; the browser's back goes back a question. */
export default function RequestPage({ clinicId, params }: PageProps) {
  return (
    <SignedIn clinicId={clinicId}>
      <Request clinicId={clinicId} step={params['step']} />
    </SignedIn>
  );
}

interface RequestProps {
  readonly clinicId: string;
  readonly step: string | undefined;
}

function Request({ clinicId, step }: RequestProps) {
  const session = useSession();
  const [, go] = useLocation();
  const [flag, setFlag] = useState<string | null>(null);
  const [hasNoFlag, setNoFlag] = useState(false);
  const request = useRequestDraft(clinicId);
  const chart = session.data?.patients.find((patient) => patient.clinicId === clinicId);
  const slug = chart?.slug ?? session.data?.enteringClinic?.slug ?? '';
  const isNew = chart === undefined;
  const base = `/p/${clinicId}/request`;
  if (flag !== null)
    return <RedFlagAdvice clinicId={clinicId} flag={flag} onMistaken={() => setFlag(null)} />;
  if (request.draft === null) {
    return request.error === null ? (
      <Skeleton lines={6} />
    ) : (
      <ProblemNotice error={request.error} onRetry={request.retry} />
    );
  }
  if (step === undefined) {
    return (
      <RedFlags
        slug={slug}
        isResumed={request.isResumed}
        onYes={setFlag}
        onNone={() => {
          setNoFlag(true);
          go(`${base}/problem`);
        }}
      />
    );
  }
  // The dangerous symptoms are asked anew each time, also when a draft is taken up again.
  if (!hasNoFlag) return <Redirect to={base} replace />;
  if (step === 'summary') {
    return <Summary clinicId={clinicId} isNew={isNew} draft={request.draft} clear={request.clear} />;
  }
  if (!isQuestion(step)) return <Redirect to={base} replace />;
  return <Asked key={step} base={base} question={step} isNew={isNew} request={request} />;
}

interface AskedProps {
  readonly base: string;
  readonly question: Question;
  readonly isNew: boolean;
  readonly request: ReturnType<typeof useRequestDraft>;
}

function Asked({ base, question, isNew, request }: AskedProps) {
  const t = usePatientText();
  const [, go] = useLocation();
  const isFromSummary = useSearch().includes('back=summary');
  const [hasTried, setTried] = useState(false);
  const { draft, change, hasFailed } = request;
  if (draft === null) return null;
  const asked = questionsFor(isNew);
  const index = asked.indexOf(question);
  const faults = faultsOf(question, draft);
  const before = asked[index - 1];
  const next = isFromSummary ? 'summary' : (asked[index + 1] ?? 'summary');
  const proceed = (): void => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    window.scrollTo(0, 0);
    go(`${base}/${next}`);
  };
  const lead = leads[question];
  return (
    <QuestionFrame
      title={t(`request.${question}.title`)}
      eyebrow={t('request.position', { current: index + 1, total: asked.length })}
      {...(lead !== undefined && { lead: t(lead) })}
      backHref={isFromSummary ? `${base}/summary` : before === undefined ? base : `${base}/${before}`}
      onNext={proceed}
    >
      <Answer question={question} draft={draft} change={change} faults={hasTried ? faults : {}} />
      <p className="draft-state" role="status">
        {t(hasFailed ? 'request.notKept' : 'request.kept')}
      </p>
    </QuestionFrame>
  );
}

const leads = {
  body: 'request.body.lead',
  place: 'request.place.lead',
  times: 'request.times.lead',
} as const satisfies Partial<Record<Question, string>> as Partial<
  Record<Question, 'request.body.lead' | 'request.place.lead' | 'request.times.lead'>
>;

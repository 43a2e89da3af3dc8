import type { FormEvent, ReactNode } from 'react';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { BottomBar } from '../../ui/bottom-bar.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

interface QuestionFrameProps {
  readonly title: string;
  readonly lead?: string;
  readonly eyebrow?: string;
  readonly backHref: string;
  readonly onNext: () => void;
  readonly children: ReactNode;
}

/** One question on a page of its own: the way on at the thumb, the way back below. */
export function QuestionFrame({ title, lead, eyebrow, backHref, onNext, children }: QuestionFrameProps) {
  const t = usePatientText();
  const next = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    onNext();
    // Once what is wrong is marked, the first of it comes into view: on a phone it may lie above or below the screen.
    requestAnimationFrame(() =>
      form.querySelector<HTMLElement>('.field-wrong :is(input, textarea)')?.focus(),
    );
  };
  return (
    <form className="stack question" onSubmit={next} noValidate>
      <PageTitle {...(lead !== undefined && { lead })} {...(eyebrow !== undefined && { eyebrow })}>
        {title}
      </PageTitle>
      {children}
      <BottomBar>
        <Button kind="primary" type="submit">
          {t('action.next')}
        </Button>
        <ButtonLink kind="quiet" href={backHref}>
          {t('action.back')}
        </ButtonLink>
      </BottomBar>
    </form>
  );
}

import type { ReactNode } from 'react';
import { BodyMap } from '../../../ui/pictures/body-map.tsx';
import type { Question } from '../questions.ts';
import { AcuteQuestion } from './acute.tsx';
import type { AnswerProps } from './answer-props.ts';
import { KnowledgeQuestion } from './knowledge.tsx';
import { PersonQuestion } from './person.tsx';
import { PlaceQuestion } from './place.tsx';
import { ProblemQuestion } from './problem.tsx';
import { StoryQuestion } from './story.tsx';
import { TimesQuestion } from './times.tsx';
import { UsualDoctorQuestion } from './usual-doctor.tsx';

/** The page's title asks already: the legend is kept for those who hear it. */
const alone = (children: ReactNode) => <div className="stack question-alone">{children}</div>;

/** The controls of one question. */
export function Answer({ question, ...props }: AnswerProps & { readonly question: Question }) {
  switch (question) {
    case 'problem':
      return <ProblemQuestion {...props} />;
    case 'story':
      return <StoryQuestion {...props} />;
    case 'body':
      return <BodyMap value={props.draft.bodyParts} onChange={(bodyParts) => props.change({ bodyParts })} />;
    case 'acute':
      return alone(<AcuteQuestion {...props} />);
    case 'place':
      return <PlaceQuestion {...props} />;
    case 'usualDoctor':
      return alone(<UsualDoctorQuestion {...props} />);
    case 'conditions':
    case 'medicines':
    case 'allergies':
      return alone(<KnowledgeQuestion matter={question} {...props} />);
    case 'times':
      return <TimesQuestion {...props} />;
    default:
      return <PersonQuestion {...props} />;
  }
}

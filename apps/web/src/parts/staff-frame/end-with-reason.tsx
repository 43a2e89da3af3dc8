import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

interface EndWithReasonProps<Why extends string> {
  readonly title: string;
  readonly act: string;
  readonly reasons: readonly { readonly value: Why; readonly label: string }[];
  readonly words: { readonly why: string; readonly words: string };
  readonly busy: boolean;
  /** Ends it, and closes the question once that is done. */
  readonly onEnd: (why: Why, words: string, close: () => void) => void;
  /** What comes with it, above the question. */
  readonly lead?: ReactNode;
  /** What stood in the way. */
  readonly problem: ReactNode;
}

/** A button that ends something somebody was let into, once it is told why. */
export function EndWithReason<Why extends string>({
  title,
  act,
  reasons,
  words: labels,
  busy,
  onEnd,
  lead,
  problem,
}: EndWithReasonProps<Why>) {
  const [isAsking, setAsking] = useState(false);
  const [why, setWhy] = useState<Why | null>(null);
  const [words, setWords] = useState('');
  const close = () => setAsking(false);
  return (
    <div>
      <Button small kind="danger" onClick={() => setAsking(true)}>
        {act}
      </Button>
      <Dialog
        title={title}
        isOpen={isAsking}
        onClose={close}
        action={
          <Button
            kind="danger"
            busy={busy}
            disabled={why === null}
            onClick={() => why !== null && onEnd(why, words, close)}
          >
            {act}
          </Button>
        }
      >
        {lead}
        <RadioCards label={labels.why} required options={reasons} value={why} onChange={setWhy} />
        <Field label={labels.words}>
          <TextInput maxLength={500} value={words} onChange={(event) => setWords(event.target.value)} />
        </Field>
        {problem}
      </Dialog>
    </div>
  );
}

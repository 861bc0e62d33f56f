import type { ReactNode } from 'react';
import { Button } from '../Button';
import type { Answer } from './answer-store';

interface AnsweredProps<Value> {
  readonly answer: Answer<Value>;
  readonly onTryAgain: () => void;
  readonly children: (value: Value) => ReactNode;
}

/** What a question brought, or why it brought nothing and a way to ask again. */
export function Answered<Value>({ answer, onTryAgain, children }: AnsweredProps<Value>) {
  if (answer.state === 'loaded') return children(answer.value);
  if (answer.state === 'loading') return null;
  return (
    <div className="could-not" role="alert">
      <p>{answer.sentence}</p>
      <Button small onClick={onTryAgain}>
        Try again
      </Button>
    </div>
  );
}

import { useRef, useState, type KeyboardEvent } from 'react';
import { useApp } from '@/components/app/app-context';
import { useFollowing } from '@/components/notes/use-following';
import { TextInput } from '@/components/ui/field';
import styles from './question-plan.module.css';

/** The field under which the store keeps what is being typed here. */
const PLAN_LINE = 'plan-line';

/** Where an own question is typed: Enter puts it at the end of the plan. What is typed is a draft until then. */
export function PlanLine() {
  const { interviewStore } = useApp();
  const [text, setText] = useState(() => interviewStore.getState().draft(PLAN_LINE));
  const current = useRef(text);

  const write = (next: string) => {
    current.current = next;
    setText(next);
  };
  // What another surface typed there is kept in front of it, and has to be seen to be kept by the next key. In one line.
  useFollowing(PLAN_LINE, (draft) => {
    if (draft !== current.current) write(draft.replaceAll('\n', ' '));
  });
  const add = async () => {
    const question = current.current.trim();
    if (question === '') return;
    write('');
    await interviewStore.getState().plan({ source: { type: 'own' }, text: question });
    // Only now is it safe to drop the draft, unless the next question is being typed already.
    if (current.current === '') interviewStore.getState().type(PLAN_LINE, '');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void add();
  };
  return (
    <div className={styles.line}>
      <TextInput
        value={text}
        aria-label="Add a question"
        placeholder="Add a question; Enter plans it"
        data-plan-write
        onChange={({ target }) => {
          write(target.value);
          interviewStore.getState().type(PLAN_LINE, target.value);
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import { Notice } from '@/components/ui/notice';
import { appointmentOf } from '@/core/call/appointment';
import { clockSection } from './clock-section';

const WORDS = {
  cancelled: {
    title: 'This call was cancelled',
    means: 'Deadlines and relative times hang on no call until it is moved to another time.',
  },
  'no-show': {
    title: 'The candidate did not come to this call',
    means: 'Deadlines stay as they were. Move the call where another one was agreed.',
  },
} as const;

/** Says that the call is not to be held, and reinstates it. Nothing while it is. */
export function AppointmentFacts() {
  const { interviewStore } = useApp();
  const became = useInterview((state) => (state.file ? appointmentOf(state.file.interview) : 'agreed'));
  if (became === 'agreed') return null;
  const { title, means } = WORDS[became];
  return (
    <Notice
      tone="warning"
      title={title}
      action={
        <Button
          size="small"
          onClick={() => keepFocus(clockSection, () => interviewStore.getState().reinstateCall())}
        >
          Reinstate the call
        </Button>
      }
    >
      {means}
    </Notice>
  );
}

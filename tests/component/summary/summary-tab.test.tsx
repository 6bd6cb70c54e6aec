import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SummaryTab } from '@/components/summary/summary-tab';
import { HOUR_MS, type Rating } from '@/core/interview/interview';
import { CALL_AT, makeInterview, makeNote } from '@/tests/fixtures/interview';
import { renderWithInterview } from '../notes/with-interview';
import { interviewId, rating, feedback, box, security } from './a-summary';

describe('the summary tab', () => {
  it('lets the interviewer choose the overall and take it back', async () => {
    const { user, file } = renderWithInterview(<SummaryTab />);
    const group = within(screen.getByRole('group', { name: 'Overall' }));
    expect(group.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    await user.click(group.getByRole('radio', { name: 'Strong yes' }));
    expect(file().feedback?.overall).toBe('strong-yes');
    group.getByRole('button', { name: 'Clear the overall' }).focus();
    await user.keyboard('{Enter}');
    expect(file().feedback?.overall).toBeNull();
    expect(document.activeElement).toBe(group.getAllByRole('radio')[0]);
  });

  it('calls the overalls as the process does, also where it contradicts', async () => {
    const process = {
      ...makeInterview().process,
      overallWords: {
        'strong-yes': 'Inclined, strongly',
        yes: 'Inclined',
        no: 'Not inclined',
        'strong-no': '',
      },
    };
    const { user } = renderWithInterview(<SummaryTab />, {
      file: { interview: makeInterview({ process }), ratings: [rating('backend-security', 2)] },
    });
    expect(screen.getByRole('radio', { name: 'Strong no' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Inclined' }));
    expect(
      screen.getByText(
        /^Inclined needs every must-have at 3 or 4; Security: access, input and secrets is at 2/,
      ),
    ).toBeTruthy();
  });

  it('says what was rated at both levels, where the level is written about', async () => {
    const both: Rating = { ...security, values: { intermediate: 4, senior: 2 } };
    const { user } = renderWithInterview(<SummaryTab />, { file: { ratings: [both, rating('tests', 3)] } });
    await user.click(screen.getByRole('button', { name: 'Rated against the other level too: 1' }));
    expect(screen.getByRole('list', { name: 'Rated against the other level too' }).textContent).toBe(
      'Security: access, input and secrets: meets intermediate, not yet senior',
    );
  });

  it('says where the overall contradicts the must-haves, and leaves it as it is', async () => {
    const { user, file } = renderWithInterview(<SummaryTab />, {
      file: { ratings: [rating('backend-security', 2)] },
    });
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(screen.getByText(/Security: access, input and secrets is at 2/)).toBeTruthy();
    expect(file().feedback?.overall).toBe('yes');
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(screen.queryByText('The overall and the ratings differ')).toBeNull();
  });

  it.each([
    ['Level', 'levelNote'],
    ['Pros', 'pros'],
    ['Cons', 'cons'],
    ['Key take-aways', 'takeaways'],
    ['Note for other interviewers', 'noteForOthers'],
  ] as const)('saves %s as it is typed', async (label, field) => {
    const { user, file, background } = renderWithInterview(<SummaryTab />);
    await user.type(box(label), 'as typed');
    expect(file().feedback?.[field]).toBe('as typed');
    await waitFor(() =>
      expect(background.asks('feedback.save').at(-1)).toMatchObject({ feedback: { [field]: 'as typed' } }),
    );
    expect(await screen.findByText(/^Saved /)).toBeTruthy();
  });

  it('keeps what could not be saved and says so', async () => {
    const { user, background } = renderWithInterview(<SummaryTab />);
    background.failing.add('feedback.save');
    await user.type(box('Pros'), 'precious');
    expect((await screen.findAllByText('Not saved: The disk is full.')).length).toBeGreaterThan(0);
    expect(box('Pros').value).toBe('precious');
  });

  it('fills the empty fields only', async () => {
    const { user } = renderWithInterview(<SummaryTab />, {
      file: { ratings: [security], notes: [makeNote({ signal: 'minus', text: 'Skipped the tests.' })] },
    });
    await user.click(screen.getByRole('button', { name: 'Fill from ratings and notes' }));
    expect(box('Pros').value).toContain('Found the open refund.');
    expect(box('Cons').value).toContain('Skipped the tests.');
  });

  it('offers to add to a field that holds own words, and adds nothing twice', async () => {
    const { user } = renderWithInterview(<SummaryTab />, {
      file: { ratings: [security], feedback: feedback({ pros: 'My own words.' }) },
    });
    const fill = screen.getByRole('button', { name: 'Fill from ratings and notes' });
    await user.click(fill);
    expect(box('Pros').value).toBe('My own words.');
    await user.click(screen.getByRole('button', { name: 'Add 1 line to pros' }));
    expect(box('Pros').value).toMatch(/^My own words\.\n- .*Found the open refund\.$/);
    await user.click(fill);
    expect(screen.queryByRole('button', { name: /^Add / })).toBeNull();
    expect(screen.getByText(/nothing that is not written here/)).toBeTruthy();
  });

  it.each(['Add 1 line to pros', 'Leave as it is'])(
    'keeps the focus at the offer after “%s”',
    async (answer) => {
      const { user } = renderWithInterview(<SummaryTab />, {
        file: { ratings: [security], feedback: feedback({ pros: 'My own words.' }) },
      });
      await user.click(screen.getByRole('button', { name: 'Fill from ratings and notes' }));
      screen.getByRole('button', { name: answer }).focus();
      await user.keyboard('{Enter}');
      expect(screen.queryByRole('button', { name: answer })).toBeNull();
      expect(document.activeElement).toBe(
        screen.getByRole('group', { name: 'Words from ratings and notes' }),
      );
    },
  );

  it('marks what it placed until it is confirmed or changed, line by line', async () => {
    const { user, file } = renderWithInterview(<SummaryTab />, {
      file: {
        notes: [
          makeNote({ id: 'n1', signal: 'plus', text: 'Named the lock.' }),
          makeNote({ id: 'n2', signal: 'plus', text: 'Asked for the load.' }),
          makeNote({ id: 'n3', signal: 'plus', text: 'Drew the queue.' }),
        ],
      },
    });
    await user.click(screen.getByRole('button', { name: 'Fill from ratings and notes' }));
    const lines = () => screen.queryAllByRole('button', { name: /^Confirm: / });
    expect(lines().map((button) => button.getAttribute('aria-label'))).toEqual([
      expect.stringContaining('Named the lock.'),
      expect.stringContaining('Asked for the load.'),
      expect.stringContaining('Drew the queue.'),
    ]);
    await user.click(screen.getByRole('button', { name: /^Confirm: Named the lock/ }));
    expect(document.activeElement).toBe(lines()[0]);
    await user.type(box('Pros'), ' In the first minute.');
    expect(lines().map((button) => button.getAttribute('aria-label'))).toEqual([
      expect.stringContaining('Asked for the load.'),
    ]);
    await user.click(screen.getByRole('button', { name: /^Still missing/ }));
    expect(screen.getByText(/^A line of the pros stands as it was placed/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Confirm: Asked for the load/ }));
    expect(lines()).toEqual([]);
    expect(document.activeElement).toBe(box('Pros'));
    expect(file().feedback?.placed).toEqual([]);
    expect(file().feedback?.pros).toMatch(/Named the lock[^]*Asked for the load[^]*In the first minute\.$/);
  });

  it('shows what was rated, with its evidence and the words to go with it', async () => {
    const { user, file } = renderWithInterview(<SummaryTab />, {
      file: {
        ratings: [security],
        notes: [makeNote({ id: 'n1', text: 'Named the open refund.' })],
        evidence: [
          {
            id: 'e1',
            interviewId,
            criterionId: 'backend-security',
            source: { type: 'note', noteId: 'n1' },
            excerpt: 'Named the open refund.',
            polarity: 'plus',
            createdAt: CALL_AT,
          },
        ],
      },
    });
    await user.click(screen.getByRole('button', { name: 'Ratings and their evidence: 1' }));
    const list = screen.getByRole('list', { name: 'Ratings and their evidence' });
    expect(list.textContent).toMatch(/must-have4 · Strong yes.*Named the open refund/);
    await user.type(within(list).getByRole('textbox', { name: /^Comment on Security/ }), ' Fast.');
    expect(file().ratings[0]?.comment).toBe('Found the open refund. Fast.');
  });

  it('says when the scorecard is due, once the call is over', () => {
    const call = { callAt: CALL_AT, callDurationMs: HOUR_MS };
    const at = (now: number) => {
      const { unmount } = renderWithInterview(<SummaryTab />, {
        file: { interview: makeInterview(call) },
        now,
      });
      const [line = null] = screen.queryAllByText(/scorecard (is|was) due/i);
      const text = line?.textContent ?? null;
      unmount();
      return text;
    };
    expect(at(CALL_AT + HOUR_MS / 2)).toBeNull();
    expect(at(CALL_AT + 3 * HOUR_MS)).toMatch(/^Due in 22 h The scorecard is due /);
    expect(at(CALL_AT + 27 * HOUR_MS)).toMatch(/^2 h late The scorecard was due /);
  });

  it('lists what is missing', async () => {
    const { user } = renderWithInterview(<SummaryTab />);
    await user.click(screen.getByRole('button', { name: /^Still missing: \d+$/ }));
    const list = screen.getByRole('list', { name: 'Still missing' });
    expect(list.textContent).toContain('The overall is not chosen.');
  });

  it('adds nothing up', async () => {
    const { user } = renderWithInterview(<SummaryTab />, {
      file: { ratings: [security, rating('backend-performance', 2)], feedback: feedback({ overall: 'yes' }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Preview of what will be sent' }));
    expect(document.body.textContent).not.toMatch(/%|percent|average|\bmean\b|score\b/i);
  });
});

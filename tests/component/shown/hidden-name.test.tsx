import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PanelApp } from '@/components/app/panel-app';
import { Attempts } from '@/components/app/attempt';
import { CellDetails } from '@/components/panel/cell-details';
import { ListItem } from '@/components/dashboard/interviews/list-item';
import { RetentionContext } from '@/components/retention/retention-context';
import { SubjectAccess } from '@/components/retention/subject-access';
import { showing, ShownContext } from '@/components/shown/shown';
import { DAY_MS, type Interview } from '@/core/interview/interview';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { withNextSteps } from '@/core/interview/list-interviews';
import { comparePanel } from '@/core/panel/compare';
import { NO_PANEL } from '@/core/panel/panel-records';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { keepingNothing } from '@/stores/keeping-nothing';
import { createRetention } from '@/stores/retention';
import { createSettingsStore } from '@/stores/settings-store';
import { CALL_AT, makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { aSeal, rated, received } from '@/tests/unit/panel/a-panel';
import { openLocal } from '@/tests/unit/stores/local';
import { renderScene } from '../render';

const CANDIDATE = { name: 'Noor Haddad', username: 'noor-h', userId: 7 };
const SAID = 'Noor asked noor-h, NOOR HADDAD.';
const HIDDEN = { hideName: true, hideTimes: false };

/** Everything that is shown or said; a field that is edited holds what is stored. */
function shownMarkup(): string {
  const page = document.body.cloneNode(true) as HTMLElement;
  for (const field of page.querySelectorAll('textarea, input')) field.remove();
  for (const button of page.querySelectorAll('button')) button.removeAttribute('value');
  return page.outerHTML;
}

function openPanel(patch: Partial<Interview> = {}) {
  const settingsStore = createSettingsStore(keepingNothing(() => CALL_AT));
  settingsStore.setState({ settings: { ...DEFAULT_SETTINGS, hideName: true } });
  const interview = makeInterview({
    candidate: CANDIDATE,
    mrTitle: SAID,
    accommodations: SAID,
    ruleCorrections: [{ ruleId: 'link-sent', state: 'met', reason: SAID, at: CALL_AT }],
    ...patch,
  });
  return renderScene(<PanelApp />, {
    interview,
    file: {
      notes: [
        makeNote({ text: SAID }),
        makeNote({ id: 'n2', kind: 'candidate-question', text: SAID }),
        makeNote({ id: 'n3', criterionId: tinyRubric.criteria[0]?.id ?? null, text: SAID }),
      ],
      ratings: [
        {
          interviewId: interview.id,
          criterionId: 'backend-security',
          values: { intermediate: 'NE', senior: null },
          reason: SAID,
          comment: '',
          updatedAt: CALL_AT,
        },
      ],
      feedback: {
        ...emptyFeedback(interview.id, CALL_AT),
        pros: `- ${SAID}`,
        placed: [{ field: 'pros', line: `- ${SAID}` }],
      },
    },
    app: { settingsStore },
  });
}

const NAME = /.{40}noor.{40}/i;

/**
 * Opens every fold, those within folds too, each once, as of the criteria only one is open at a time, and looks at each for
 * the name. Answers whether what was said was there without it.
 */
function unfold(page: HTMLElement): boolean {
  const opened = new Set<Element>();
  let said = false;
  const look = () => {
    expect(NAME.exec(shownMarkup())?.[0]).toBeUndefined();
    said ||= page.textContent.includes('the candidate asked the candidate, the candidate.');
  };
  const next = () =>
    [...page.querySelectorAll('button[aria-expanded="false"]')].find((fold) => !opened.has(fold));
  look();
  for (let fold = next(); fold; fold = next()) {
    opened.add(fold);
    fireEvent.click(fold);
    look();
  }
  return said;
}

describe('a hidden name in what the interviewer wrote', () => {
  it.each(['Review', 'Rubric', 'Call', 'Summary'])(
    'stands nowhere in %s, nor in what it unfolds',
    async (tab) => {
      const { user } = openPanel();
      await user.click(await screen.findByRole('tab', { name: new RegExp(`^${tab}`) }));
      const page = await screen.findByRole('tabpanel', { name: new RegExp(`^${tab}`) });
      await within(page).findAllByRole('button');
      // What a fold loads is there a moment later.
      await waitFor(() => expect(unfold(page)).toBe(true));
    },
  );

  it('is in the preview of what leaves where that is asked for, and the preview says so', async () => {
    const { user } = openPanel();
    await user.click(await screen.findByRole('tab', { name: /^Summary/ }));
    await user.click(await screen.findByRole('button', { name: 'Preview of what will be sent' }));
    const preview = await screen.findByRole('document', { name: 'Preview' });
    await within(preview).findAllByText(/the candidate asked/);
    await screen.findByText(/It names the candidate: your settings hide that here, not in what leaves\./);
    await user.click(screen.getByRole('button', { name: 'Show it as it leaves' }));
    expect(document.activeElement?.textContent).toBe('As it leaves, with the candidate’s name.');
    await within(screen.getByRole('document', { name: 'Preview' })).findAllByText(new RegExp(SAID));
  });

  it('is not said to be in what does not name them', async () => {
    const { user } = openPanel();
    await user.click(await screen.findByRole('tab', { name: /^Summary/ }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Format' }), 'Criteria (CSV)');
    await user.click(screen.getByRole('checkbox', { name: /^Redacted/ }));
    await user.click(screen.getByRole('button', { name: 'Preview of what will be sent' }));
    await screen.findByRole('document', { name: 'Preview' });
    expect(screen.queryByText(/It names the candidate/)).toBeNull();
  });
});

it('a hidden name is taken out of what other interviewers sent', () => {
  const whole = rated('other-1', 3);
  const scorecard = {
    ...whole,
    criteria: whole.criteria.map((one) => ({ ...one, reason: SAID, comment: SAID, evidence: [] })),
    notes: whole.notes
      .slice(0, 1)
      .map((note) => ({ ...note, criterionId: 'tests', text: SAID, anchor: null })),
  };
  const amendments = [{ id: 'a', at: CALL_AT, criterionId: 'tests', text: SAID, afterOthers: false }];
  const compared = comparePanel({
    ...NO_PANEL,
    seal: aSeal({ scorecard: rated('interview-1', 3) }),
    received: [received('other-1', { scorecard, amendments })],
  });
  const [member, cell] = [compared?.members[1], compared?.criteria[0]?.cells[1]];
  if (!member || !cell) throw new Error('Two interviewers rated one criterion.');
  renderScene(
    <ShownContext value={showing(HIDDEN, CANDIDATE, () => CALL_AT)}>
      <CellDetails member={member} cell={cell} />
    </ShownContext>,
  );
  expect(screen.getAllByText('the candidate asked the candidate, the candidate.')).toHaveLength(4);
  expect(document.body.outerHTML).not.toMatch(/noor/i);
});

it('a hidden name is not in the title that the list of interviews has of a merge request', async () => {
  const local = openLocal(() => CALL_AT);
  const interview = makeInterview({ candidate: CANDIDATE, mrTitle: `Review for ${CANDIDATE.name}` });
  await local.gateway.request('interview.create', { interview, rubric: tinyRubric });
  const rows = await local.gateway.request('interview.rows', {});
  const [listed] = withNextSteps(rows, { now: CALL_AT, endOfDay: CALL_AT });
  if (!listed) throw new Error('One interview is stored.');
  render(
    <ShownContext value={showing(HIDDEN, null, () => CALL_AT)}>
      <ListItem listed={listed} now={CALL_AT} onOpen={() => undefined} onOpenUrl={() => undefined} />
    </ShownContext>,
  );
  screen.getByText('Review for the candidate');
  expect(document.body.outerHTML).not.toMatch(/noor/i);
});

it('candidates whose names are hidden are told apart by role and call where their records are handed out', async () => {
  const user = userEvent.setup();
  const local = openLocal(() => CALL_AT);
  render(
    <ShownContext value={showing(HIDDEN, null, () => CALL_AT)}>
      <RetentionContext
        value={{
          retention: createRetention(local.gateway, () => CALL_AT),
          now: () => CALL_AT,
          download: () => undefined,
        }}
      >
        <Attempts>
          <SubjectAccess
            interviews={[
              makeInterview({ candidate: CANDIDATE, callAt: CALL_AT - 3 * DAY_MS }),
              makeInterview({
                id: 'i2',
                candidate: { name: 'Lee', username: null, userId: 9 },
                callAt: null,
              }),
            ]}
            erase={() => Promise.reject(new Error('Nobody asked for it.'))}
          />
        </Attempts>
      </RetentionContext>
    </ShownContext>,
  );
  const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(options()).toEqual([
    'The candidate: Backend, Intermediate, call 3 days ago',
    'The candidate: Backend, Intermediate, no call time',
  ]);
  await user.click(screen.getByRole('button', { name: 'Show the names here' }));
  expect(options()).toEqual(['Noor Haddad (@noor-h)', 'Lee']);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
});

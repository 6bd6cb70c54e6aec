import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { writeSampleFile } from '@/core/calibration/sample-file';
import type { Sample } from '@/core/calibration/sample';
import { fill, openDashboard } from '@/tests/component/library/dashboard';
import { aSample } from '@/tests/unit/calibration/sample';
import { local, button, withSample } from './with-sample';

describe('calibration', () => {
  const rate = (sample: string) => button(`Rate it: ${sample}`);

  it('rates each criterion, commits, and shows the reference of each with the difference', async () => {
    const { user } = await withSample();
    await user.click(await rate('Take payments'));
    await screen.findByRole('heading', { level: 1, name: 'Take payments' });
    screen.getByText('0 of 2 rated');
    expect(screen.queryByText('Names what the tests miss.')).toBeNull();
    await user.click(screen.getByRole('radio', { name: '2 · No' }));
    await fill(user, screen.getByLabelText('What makes you say so'), 'Asks for more.');

    await user.click(await button('Commit, and see the reference'));
    screen.getByText('Still to rate: 1');
    const second = screen.getByRole('button', { name: /^Rates design/ });
    expect(document.activeElement).toBe(second);
    await user.keyboard('0');
    await fill(user, screen.getByLabelText('Why there is not enough evidence'), 'Nobody asked.');
    screen.getByText('2 of 2 rated');
    await user.click(await button('Commit, and see the reference'));

    await screen.findByRole('heading', { name: 'You and the reference' });
    const [tests, design] = within(screen.getByRole('list', { name: 'Criteria' })).getAllByRole('listitem');
    if (!tests || !design) throw new Error('Two criteria were rated.');
    within(tests).getByText('One step below the reference');
    within(tests).getByText('Reference: 3 · Yes');
    within(tests).getByText('Names what the tests miss.');
    within(tests).getByText('You: 2 · No');
    within(tests).getByText('Asks for more.');
    within(design).getByText('The same');
    screen.getByText('The same on 0, one step apart on 1, further apart on 0.');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('is there again after a reload, rated as far as it was', async () => {
    const { user, gateway } = await withSample();
    await user.click(await rate('Take payments'));
    await user.click(await screen.findByRole('radio', { name: '4 · Strong yes' }));
    await waitFor(async () =>
      expect((await gateway.request('qualification.load', {})).attempts[0]?.ratings).toHaveLength(1),
    );
    cleanup();
    const { user: again } = await openDashboard('qualification', { gateway });
    await screen.findByText('1 still to rate');
    await again.click(await button('Go on rating: Take payments'));
    await screen.findByText('1 of 2 rated');
    expect(screen.getByRole('button', { name: /^Rates tests/ }).textContent).toContain('4 · Strong yes');
  });

  it('counts the first attempt at a sample, and says so of a later one', async () => {
    const { user } = await withSample();
    for (const times of ['Rate it', 'Rate it again']) {
      await user.click(await button(`${times}: Take payments`));
      await user.click(await screen.findByRole('radio', { name: '3 · Yes' }));
      await user.click(await button('Next criterion'));
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Rates design/ }));
      await user.keyboard('1');
      await user.click(await button('Commit, and see the reference'));
      await screen.findByRole('heading', { name: 'You and the reference' });
      const later = screen.queryByText(/left out of the figures/);
      expect(later !== null).toBe(times === 'Rate it again');
      location.hash = '#/qualification';
      await screen.findByText(/^Figures of agreement are shown from 10 pairs on; there is 1\.$/);
    }
  });

  it('shows both figures with n once there are ten pairs', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `c${index}`);
    const [criterion] = aSample.rubric.criteria;
    if (!criterion) throw new Error('The sample rates nothing.');
    const sample: Sample = {
      ...aSample,
      rubric: { ...aSample.rubric, criteria: many.map((id) => ({ ...criterion, id })) },
      references: many.map((criterionId, index) => ({
        criterionId,
        value: index % 2 ? 3 : 2,
        reason: 'So.',
      })),
    };
    const opened = local();
    const ratings = sample.references.map(({ criterionId, value }) => ({ criterionId, value, reason: '' }));
    const attempt = {
      id: 'a1',
      sampleId: sample.id,
      sampleVersion: 1,
      startedAt: 1,
      committedAt: null,
      ratings,
    };
    await opened.gateway.request('calibration.create', { attempt, sample });
    await opened.gateway.request('calibration.commit', { id: 'a1', at: 2 });
    await openDashboard('qualification', opened);
    const figures = await screen.findByRole('region', { name: 'Your ratings beside the references' });
    within(figures).getByText('Krippendorff’s alpha, ordinal');
    within(figures).getByText('Cohen’s kappa, quadratic weights');
    expect(within(figures).getAllByText('1.00')).toHaveLength(2);
    expect(within(figures).getAllByText(/^n = 12, /)).toHaveLength(2);
    within(figures).getByText(/means little, because one rating given otherwise already moves it/);
  });

  it('shows hostile texts as text', async () => {
    const nasty = '<img src=x onerror=alert(1)> \u202eevil';
    const { user } = await withSample({
      ...aSample,
      title: nasty,
      comments: [
        { id: 'c1', by: 'candidate', hoursBeforeCall: null, file: null, answers: null, text: nasty },
      ],
      notes: [{ part: 'coding', text: nasty }],
    });
    await user.click(await button(/^Rate it: <img/));
    await screen.findByRole('heading', { level: 1 });
    expect(document.querySelector('img')).toBeNull();
    expect(document.body.textContent).not.toContain('\u202e');
  });

  it('removes an attempt, and with none left its sample, each to be put back', async () => {
    const { user } = await withSample();
    await user.click(await rate('Take payments'));
    await screen.findByRole('heading', { level: 1, name: 'Take payments' });
    location.hash = '#/qualification';
    await user.click(await button('Remove: Take payments'));
    await screen.findByText('This sample stays, as a calibration uses its version 1.');
    await user.click(await button(/^Remove: Attempt 1/));
    await user.click(await button('Undo'));
    await user.click(await button(/^Remove: Attempt 1/));
    await user.click(await button('Remove: Take payments'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Rate it: Take payments' })).toBeNull());
    await user.click(await button('Undo'));
    await rate('Take payments');
  });
});

describe('importing samples', () => {
  const paste = async (text: string) => {
    const dashboard = await openDashboard('qualification', local());
    const { user } = dashboard;
    await user.click(await button('Import by pasting'));
    await fill(user, screen.getByRole('textbox', { name: 'YAML or JSON' }), text);
    await user.click(await button('Import the text'));
    return dashboard;
  };

  it('takes a sample from a file that it has itself written', async () => {
    await paste(writeSampleFile([aSample], 'yaml'));
    await screen.findByText('Imported');
    await button('Rate it: Take payments');
  });

  it('refuses a wrong one with the place, and stores nothing', async () => {
    const text = writeSampleFile([aSample], 'yaml').replace('by: author', 'by: Robin');
    const { gateway } = await paste(text);
    await screen.findByText('Nothing was imported');
    within(screen.getByRole('list', { name: 'What is wrong' })).getByText(
      /^Pasted text, line \d+, comments\[1\]\.by: this is none of/,
    );
    expect((await gateway.request('qualification.load', {})).samples).toEqual([]);
  });

  it('takes the sample that ships as a pattern for others', async () => {
    const { user, files } = await openDashboard('qualification', local());
    await user.click(await button(/^Export, with its reference ratings: Let support refund orders/));
    await waitFor(() => expect(files.size).toBe(1));
    const [[name, text] = ['', '']] = [...files];
    expect(name).toBe('second-chair-sample-2026-11-24-oursuppo.yaml');
    await user.click(await button('Import by pasting'));
    await fill(user, screen.getByRole('textbox', { name: 'YAML or JSON' }), text);
    await user.click(await button('Import the text'));
    await screen.findByText('Imported');
  });
});

import { describe, expect, it } from 'vitest';
import { show, part } from './keeping-page';

describe('what is stored', () => {
  it('is said by kind, with where it lies and how much the disk has of it', async () => {
    show();
    const here = part('What is stored, and where');
    expect((await here.findByRole('row', { name: /Notes and drafts/ })).textContent).toContain('5.6 MB');
    expect(here.getByText(/Profile Path/)).toBeTruthy();
    expect(await here.findByText(/^7.0 MB on the disk/)).toBeTruthy();
  });
});

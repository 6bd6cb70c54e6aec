import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MentionPicker } from '@/components/notes/mention-picker';

const items = Array.from({ length: 200 }, (_, index) => ({
  id: `${index}`,
  label: `app/models/order_${index}.rb`,
}));
const find = (typed: string) => items.filter(({ label }) => label.includes(typed));

describe('the list that # and @ open', () => {
  it('says that there is more than it shows, and not how much anew with each letter', async () => {
    render(
      <MentionPicker
        label="Anchor"
        find={find}
        nothing="No file."
        onPick={() => undefined}
        onCancel={() => undefined}
      />,
    );
    const user = userEvent.setup();
    const said = () => screen.getByRole('status').textContent;
    const atFirst = said();
    expect(atFirst).toContain('There are more');
    // 111 of the 200 begin so, and 11 of those.
    await user.keyboard('order_1');
    expect(said()).toBe(atFirst);
    await user.keyboard('9');
    expect(said()).toBe('');
    await user.keyboard('x');
    expect(said()).toBe('Nothing matches.');
  });
});

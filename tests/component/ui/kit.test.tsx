import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Disclosure } from '@/components/ui/disclosure';
import { Field, TextInput } from '@/components/ui/field';
import { MenuButton } from '@/components/ui/menu-button';
import { Notice } from '@/components/ui/notice';
import { Picker } from '@/components/ui/picker';
import { SaveStatusText } from '@/components/ui/save-status';
import { TabPanel, Tabs } from '@/components/ui/tabs';
import { clockTime } from '@/components/ui/clock-time';

describe('Tabs', () => {
  const TABS = [
    { id: 'a', label: 'First', count: 3 },
    { id: 'b', label: 'Second' },
    { id: 'c', label: 'Third' },
  ];
  function Three() {
    const [selected, select] = useState('a');
    return (
      <>
        <Tabs label="Parts" tabs={TABS} selected={selected} onSelect={select} />
        <TabPanel id={selected}>content of {selected}</TabPanel>
      </>
    );
  }

  it('is one tab stop; arrow keys select and wrap, Home and End go to the ends', async () => {
    const user = userEvent.setup();
    render(<Three />);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /First/ }));
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tabpanel', { name: 'Third' }).textContent).toBe('content of c');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Second', selected: true })).toBe(document.activeElement);
    await user.keyboard('{End}');
    expect(screen.getByRole('tab', { name: 'Third', selected: true })).toBeTruthy();
  });
});

describe('Field', () => {
  it('ties hint and error to the control', () => {
    render(
      <Field label="Name" hint="As on GitLab" error="No name yet">
        {(ids) => <TextInput {...ids} />}
      </Field>,
    );
    const input = screen.getByRole('textbox', { name: 'Name' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
    const words = described.map((id) => document.getElementById(id)?.textContent.trim());
    expect(words).toEqual(['As on GitLab', 'No name yet']);
  });
});

describe('SaveStatusText', () => {
  const AT = Date.UTC(2026, 2, 3, 14, 2);

  it.each([
    [undefined, 'none', ''],
    [{ state: 'typing' } as const, 'typing', 'Not saved yet'],
    [{ state: 'saving' } as const, 'saving', 'Saving'],
    [{ state: 'saved', at: AT } as const, 'saved', `Saved ${clockTime(AT)}`],
    [{ state: 'failed', message: 'Disk full.' } as const, 'failed', 'Not saved: Disk full.'],
  ])('shows %o', (status, state, words) => {
    const { container } = render(<SaveStatusText status={status} />);
    const shown = container.querySelector('[data-save-state]');
    expect(shown?.getAttribute('data-save-state')).toBe(state);
    expect(shown?.textContent).toBe(words);
  });

  it('says "Saved" once however often it saves, and a failure at once', () => {
    const { rerender } = render(<SaveStatusText status={{ state: 'typing' }} />);
    const aloud = () => screen.getByRole('status').textContent;
    expect(aloud()).toBe('');
    rerender(<SaveStatusText status={{ state: 'saved', at: AT }} />);
    expect(aloud()).toBe('Saved');
    rerender(<SaveStatusText status={{ state: 'typing' }} />);
    expect(aloud()).toBe('Saved');
    rerender(<SaveStatusText status={{ state: 'failed', message: 'Disk full.' }} />);
    expect(aloud()).toBe('Not saved: Disk full.');
  });
});

describe('MenuButton', () => {
  const ITEMS = [
    { id: 'perf', label: 'Performance' },
    { id: 'sec', label: 'Security' },
    { id: 'test', label: 'Tests', hint: 'of performance too' },
  ];

  it('narrows the list down while typing, and picks by keys', async () => {
    const user = userEvent.setup();
    const onSelect = vi.fn();
    render(<MenuButton label="Criterion" items={ITEMS} onSelect={onSelect} />);
    await user.click(screen.getByRole('button', { name: 'Criterion' }));
    expect(screen.getAllByRole('option')).toHaveLength(3);
    await user.keyboard('perf');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Performance',
      'Testsof performance too',
    ]);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('test');
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('says when nothing fits, and closes on Escape without a choice', async () => {
    const user = userEvent.setup();
    const onSelect = vi.fn();
    render(<MenuButton label="Criterion" items={ITEMS} onSelect={onSelect} />);
    await user.click(screen.getByRole('button', { name: 'Criterion' }));
    await user.keyboard('zzz{Enter}');
    expect(screen.getByText('Nothing has this name.')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe('Notice', () => {
  it('interrupts only where something is wrong', () => {
    const { rerender } = render(<Notice tone="danger" title="It failed" />);
    expect(screen.getByRole('alert').textContent).toContain('It failed');
    rerender(<Notice tone="info" title="By the way" />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('Disclosure', () => {
  it('keeps closed content out of the document', async () => {
    const user = userEvent.setup();
    render(<Disclosure label="More">secret</Disclosure>);
    expect(screen.queryByText('secret')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'More', expanded: false }));
    expect(screen.getByText('secret')).toBeTruthy();
  });
});

describe('Picker', () => {
  const ITEMS = [
    { id: 'a', label: 'First' },
    { id: 'b', label: 'Second' },
  ];

  it('leaves the keys to what is being composed', () => {
    const picked = vi.fn();
    render(<Picker label="Pick one" items={ITEMS} onPick={picked} />);
    const field = screen.getByRole('combobox', { name: 'Pick one' });
    fireEvent.keyDown(field, { key: 'ArrowDown', isComposing: true });
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('First');
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(picked).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(picked).toHaveBeenCalledExactlyOnceWith('a');
  });
});

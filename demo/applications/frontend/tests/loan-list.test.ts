import { flushPromises, mount } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchLoans, renewLoan, type Loan } from '../src/api/loans';
import { RequestError } from '../src/api/request';
import LoanList from '../src/components/loan-list.vue';

vi.mock('../src/api/loans');

const loan: Loan = { id: 7, title: 'Moby Dick', reader: 'Ola Brandt', dueOn: '2026-03-12' };

beforeEach(() => vi.resetAllMocks());

async function shown() {
  const wrapper = mount(LoanList, { attachTo: document.body });
  await flushPromises();
  return wrapper;
}

describe('the list of loans', () => {
  it('shows who has what, and how many there are', async () => {
    vi.mocked(fetchLoans).mockResolvedValue([loan]);
    const text = (await shown()).text();
    expect(text).toContain('Moby Dick');
    expect(text).toContain('1 loan');
  });

  it('says when there is nothing', async () => {
    vi.mocked(fetchLoans).mockResolvedValue([]);
    expect((await shown()).text()).toContain('Nothing here.');
  });

  it('says when it could not be loaded, and tries again', async () => {
    vi.mocked(fetchLoans).mockRejectedValueOnce(new RequestError(500)).mockResolvedValue([loan]);
    const wrapper = await shown();
    expect(wrapper.get('[role=alert]').text()).toContain('could not be loaded');
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(wrapper.text()).toContain('Moby Dick');
  });

  it('leaves the loan as it was where renewing is refused', async () => {
    vi.mocked(fetchLoans).mockResolvedValue([loan]);
    vi.mocked(renewLoan).mockRejectedValue(new RequestError(409));
    const wrapper = await shown();
    await wrapper.get('[aria-label="Renew Moby Dick"]').trigger('click');
    await wrapper.get('dialog button').trigger('click');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('somebody else waits');
    expect(wrapper.text()).toContain('due on 2026-03-12');
  });
});

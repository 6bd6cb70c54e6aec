import { request } from './request';

export interface Loan {
  id: number;
  title: string;
  reader: string;
  /** A day such as 2026-03-12. */
  dueOn: string;
}

export function fetchLoans(signal: AbortSignal): Promise<Loan[]> {
  return request('/loans?limit=50', { signal });
}

/** Answers the loan with its new day. Rejects with 409 where somebody else waits for the title. */
export function renewLoan(id: number): Promise<Loan> {
  return request(`/loans/${id}/renewals`, { method: 'POST' });
}

/** The API did not do what it was asked for. `status` is 0 where no answer came at all. */
export class RequestError extends Error {
  constructor(readonly status: number) {
    super(`The request failed with ${status}.`);
    this.name = 'RequestError';
  }
}

/** Asks the API. Rejects with a RequestError, or with the signal's reason once it is aborted. */
export async function request<Answer>(path: string, options: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`/api${path}`, options).catch((error: unknown) => {
    if (options.signal?.aborted) throw error;
    throw new RequestError(0);
  });
  if (!response.ok) throw new RequestError(response.status);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

import { useState } from 'react';

/**
 * Whether it is so, or was once while this was shown: what holds a list of notes stays when the only one is removed, as the
 * line from which it is put back stands in there.
 */
export function useWasThere(is: boolean): boolean {
  const [was, setWas] = useState(is);
  if (is && !was) setWas(true);
  return was || is;
}

/** A part of one of our own addresses as it was before it was put there; as it stands, where it was never put there so. */
export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The ways in which a summary leaves the page: each only when the visitor presses its button. */

/** Rejects where the browser or the page does not let us. */
export const copy = async (text: string): Promise<void> => navigator.clipboard.writeText(text);

export const canShare = (): boolean => 'share' in navigator;

/** @returns whether it was shared: a visitor may think better of it. */
export async function share(text: string): Promise<boolean> {
  try {
    await navigator.share({ text });
    return true;
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') return false;
    throw failure;
  }
}

/** Hands a file over. Its name says nothing about health, and its address leads nowhere. */
export function save(file: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href, download: file }).click();
  // Not at once: some browsers read it a little later.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

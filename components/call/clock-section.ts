/** The id of the section with the call's clock and what can be done to it. */
export const CLOCK_SECTION = 'call-clock';

/** Where the focus goes when what was pressed about the call is gone: a control beside it would be pressed by a second Enter. */
export const clockSection = (): HTMLElement | null => document.getElementById(CLOCK_SECTION);

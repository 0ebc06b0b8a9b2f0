/** Says how far into the log an answer reaches. */
export const positionHeader = 'Understory-Position';

/** The same as a moment: everything recorded by then is in the answer. */
export const timeHeader = 'Understory-Time';

/** Says that something of the child could not be taken in, so that a list may show it as it was before. */
export const parkedHeader = 'Understory-Parked';

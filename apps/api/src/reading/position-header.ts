/** Says how far into the log an answer reaches. */
export const positionHeader = 'Understory-Position';

/** The job that rolls up the outcomes: one for all programs, since an event of a child does not name its program. */
export const outcomesJob = { kind: 'outcomes', recordId: 'programs' } as const;

/** What goes first: work that a person waits for, then what only has to be done, then everything made anew. */
export type Urgency = 'interactive' | 'background' | 'rebuild';

const ranks = { interactive: 1, background: 2, rebuild: 3 } as const;

export type UrgencyRank = (typeof ranks)[Urgency];

export const rankOf = (urgency: Urgency): UrgencyRank => ranks[urgency];

/** More than any kind's own priority: no kind of a lesser urgency goes before one of a greater. */
const priorityStep = 1_000;

/** What the queue sorts by, the smallest number first. */
export const queuePriority = (rank: number, ofKind: number): number => (rank - 1) * priorityStep + ofKind;

/** What people call a child by among one another where no name is shown; the beginning of its id. */
export const childCode = (childId: string): string => childId.slice(0, 6).toUpperCase();

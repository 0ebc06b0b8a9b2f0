import type { ProblemText } from './problem';

/** What is wrong with a request about emergency accesses. */
export const emergencyProblems = {
  'EMERGENCY.NOT_NEEDED': {
    status: 409,
    title: 'You can open this record already',
    detail: 'It belongs to your care team or program. Open it as usual.',
  },
  'EMERGENCY.TOO_MANY': {
    status: 429,
    title: 'Too many emergencies at once',
    detail: 'One account may ask six times an hour. Ask a colleague, or an administrator, for help.',
  },
  'EMERGENCY.REASON_SAID_BEFORE': {
    status: 422,
    title: 'This reason was given before',
    detail: 'An emergency access cannot be prolonged. Say what has come up since; it is reviewed by itself.',
  },
  'EMERGENCY.NOT_FOUND': {
    status: 404,
    title: 'No such emergency access',
    detail: 'There is none with this id, or its child is not within your reach.',
  },
  'EMERGENCY.OWN': {
    status: 409,
    title: 'This was your own emergency access',
    detail: 'Somebody else of the program judges it. Ask another program manager.',
  },
  'EMERGENCY.REVIEWED': {
    status: 409,
    title: 'It was reviewed already',
    detail: 'Each emergency access is judged once. Read the review in the list.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

import type { ProblemText } from './problem';

/** What is wrong with a request about accounts, passwords, second factors, sessions and tokens. */
export const accountProblems = {
  'TOKEN.SCOPE_NOT_YOURS': {
    status: 422,
    title: 'Your role cannot give this',
    detail: 'A token may do less than its person, never more. Choose from the scopes of GET /own-tokens.',
  },
  'TOKEN.END_OUT_OF_RANGE': {
    status: 422,
    title: 'The last day is out of range',
    detail: 'A token ends today at the earliest, and within a year.',
  },
  'TOKEN.UNKNOWN': {
    status: 404,
    title: 'No such token',
    detail: 'No token that still works has this id. Read the list again.',
  },
  'OPENID.NOT_OFFERED': {
    status: 404,
    title: 'No provider is set',
    detail: 'Whoever runs the product names one with OIDC_ISSUER and OIDC_CLIENT_ID.',
  },
  'OPENID.TAKEN': {
    status: 409,
    title: 'Already linked',
    detail: 'This subject has an account, or this account a subject. Unlink that first.',
  },
  'FACTOR.CODE_WRONG': {
    status: 422,
    title: 'The code does not match',
    detail: 'Type the six digits that the device shows now; each works once. A recovery code works as well, once.',
  },
  'FACTOR.NOT_DUE': {
    status: 409,
    title: 'No second factor is asked for',
    detail: 'This session waits for none. Read GET /session.',
  },
  'FACTOR.NOT_BEGUN': {
    status: 409,
    title: 'No second factor is being set up',
    detail: 'Begin with POST /own-second-factor/enrolment; if somebody began again meanwhile, use the newest key.',
  },
  'FACTOR.NEEDED': {
    status: 409,
    title: 'Your role needs a second factor',
    detail: 'Set up another device instead; it takes the place of the present one.',
  },
  'FACTOR.NONE': {
    status: 409,
    title: 'There is no second factor',
    detail: 'This account has none that could be taken away.',
  },
  'PASSWORD.GUESSABLE': {
    status: 422,
    title: 'The password is easy to guess',
    detail:
      'It is a common word, a row of keys or a repetition, which are tried first. A sentence of your own is better.',
  },
  'PASSWORD.NAMES_OWNER': {
    status: 422,
    title: 'The password is your own name',
    detail: 'What everybody knows of you is tried first. Choose a sentence that does not live on your name.',
  },
  'PASSWORD.BREACHED': {
    status: 422,
    title: 'The password was stolen somewhere',
    detail:
      'It stands in a list of stolen passwords, which are tried everywhere. Choose another, and change it elsewhere too.',
  },
  'SESSION.UNKNOWN': {
    status: 404,
    title: 'No such session',
    detail: 'It has ended already. Read GET /sessions again.',
  },
  'PERSON.NOT_FOUND': {
    status: 404,
    title: 'No such person',
    detail: 'No open account has this id. Look it up in GET /people.',
  },
  'PERSON.ACCOUNT_TAKEN': {
    status: 409,
    title: 'The account name is taken',
    detail: 'Somebody has, or had, an account of this name. Choose another one.',
  },
  'PERSON.OWN_ACCOUNT': {
    status: 409,
    title: 'This is your own account',
    detail: 'Nobody changes or closes their own account. Ask another administrator.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
